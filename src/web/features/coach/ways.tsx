import type { CoachedSeller } from '#contract/coaching/coaching.ts';
import { coachTexts } from '#texts/coach.ts';
import { Card } from '../../ui/card.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { SharePlot } from './share-plot.tsx';
import { WeekBars } from './week-bars.tsx';

type Way = CoachedSeller['ways'][number];

interface WaysProps {
  ways: readonly Way[];
  summary: string;
  /** The last day of each week. */
  days: readonly string[];
}

/** In which of the eleven ways control was given up, how often, and how far the numbers can tell. */
export function Ways({ ways, summary, days }: WaysProps) {
  const t = useTexts(coachTexts);
  const numbers = useNumbers();
  const happened = ways.filter(({ count }) => count > 0);
  const never = ways.filter(({ count, of }) => count === 0 && of > 0);
  const isCompared = ways.some(({ others }) => others !== null);
  return (
    <Card title={t('ways')} aside={<span className="text-fine text-faint">{t('waysSub')}</span>}>
      <p className="mb-3 max-w-[72ch]">{summary}</p>
      {happened.length > 0 && (
        <ul aria-label={t('ways')} className="divide-y divide-line border-t border-line">
          {happened.map((way) => (
            <WayRow key={way.code} way={way} days={days} />
          ))}
        </ul>
      )}
      {never.length > 0 && (
        <p className="mt-3 text-fine text-soft">
          {t('never', { ways: numbers.list(never.map(({ label }) => t('wayNamed', { label }))) })}
        </p>
      )}
      {happened.length > 0 && isCompared && <p className="mt-2 text-fine text-faint">{t('legend')}</p>}
    </Card>
  );
}

const tones: Readonly<Record<NonNullable<Way['told']>, Tone>> = {
  more: 'warn',
  less: 'them',
  same: 'plain',
  'too few': 'plain',
};

function WayRow({ way, days }: { way: Way; days: readonly string[] }) {
  const t = useTexts(coachTexts);
  const words = { more: t('more'), less: t('less'), same: t('same'), 'too few': t('tooFew') };
  return (
    <li className="grid items-center gap-x-5 gap-y-2 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(120px,200px)] lg:grid-cols-[minmax(0,1fr)_190px_150px_124px]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2">
          <b className="font-semibold">{way.label}</b>
          {way.told !== null && way.told !== 'same' && way.told !== 'too few' && (
            <Tag tone={tones[way.told]}>{words[way.told]}</Tag>
          )}
        </p>
        <p className="text-fine text-soft">{way.sentence}</p>
      </div>
      <SharePlot way={way} />
      <WeekBars values={way.weeks} days={days} className="max-lg:hidden" />
      <p className="text-right text-fine whitespace-nowrap text-soft tabular-nums max-lg:hidden">
        {t('daysGiven', { days: Math.round(way.days) })}
      </p>
    </li>
  );
}
