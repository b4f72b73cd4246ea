import { dealTimelineTexts } from '#texts/deal-timeline.ts';
import { useTexts } from '../../ui/reader.tsx';
import { MarkShape } from './timeline-mark.tsx';

const samples = [
  { what: 'conversation', state: 'planned' },
  { what: 'commitment', state: 'open' },
  { what: 'promise', state: 'open' },
  { what: 'milestone', state: 'open' },
  { what: 'decision', state: null },
  { what: 'expected-close', state: null },
] as const;

/** What each shape stands for. */
export function TimelineLegend() {
  const t = useTexts(dealTimelineTexts);
  return (
    <ul className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 px-1 text-fine text-soft">
      {samples.map((sample) => (
        <li key={sample.what} className="flex items-center gap-1.5">
          <MarkShape mark={{ ...sample, outcome: null, late: false }} />
          {t('mark', { what: sample.what.replace('-', '_') })}
        </li>
      ))}
    </ul>
  );
}
