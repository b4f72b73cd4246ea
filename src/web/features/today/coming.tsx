import { useState } from 'react';
import type { Today } from '#contract/today/today.ts';
import { todayTexts } from '#texts/today.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { showFurther } from '../../ui/show-further.ts';
import { comingByDay } from './coming-days.ts';
import { type Move, moveKey } from './settled-moves.ts';
import { TodayRow } from './today-row.tsx';

/** What is furthest off waits behind a button: the day is for what is due. */
const firstShown = 4;

interface ComingProps {
  coming: Today['coming'];
  /** Undefined for those who only read. */
  onAct?: ((move: Move) => void) | undefined;
  onNear: (dealId: string) => void;
}

/** What will begin to hold this week if nothing is done, day by day, and what would prevent it. */
export function Coming({ coming, onAct, onNear }: ComingProps) {
  const t = useTexts(todayTexts);
  const dates = useDates();
  const [all, setAll] = useState(false);
  const shown = all ? coming : coming.slice(0, firstShown);
  const days = comingByDay(shown, dates.dayOf);
  return (
    <Card
      title={t('coming')}
      aside={<span className="text-fine text-faint">{t('comingCount', { count: coming.length })}</span>}
    >
      <div className="flex flex-col divide-y divide-line">
        {days.map(([day, ones]) => (
          <div key={day} className="grid gap-x-3 py-2 first:pt-0 last:pb-0 sm:grid-cols-[84px_minmax(0,1fr)]">
            <h3 className="pt-2 text-fine font-semibold text-soft max-sm:pt-1">{dates.day(day)}</h3>
            <ul aria-label={dates.day(day)}>
              {ones.map(([one, ...others]) => (
                <TodayRow
                  key={moveKey(one)}
                  name={`coming ${moveKey(one)}`}
                  onNear={() => onNear(one.deal.dealId)}
                  className="py-1.5"
                  act={<ComingAct move={one} onAct={onAct} />}
                >
                  <Link look="name" href={`/deals/${one.deal.dealId}`}>
                    {one.deal.account?.name ?? one.deal.name}
                  </Link>
                  <p className="text-fine text-soft">
                    {one.why}
                    {others.length > 0 && <> {t('comingAlso', { count: others.length })}</>}
                  </p>
                </TodayRow>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {coming.length > shown.length && (
        <Button
          look="quiet"
          className="mt-2 -ml-3.5"
          onPress={(press) => showFurther(press, () => setAll(true))}
        >
          {t('showAllComing', { count: coming.length })}
        </Button>
      )}
    </Card>
  );
}

function ComingAct({ move, onAct }: { move: Move; onAct: ComingProps['onAct'] }) {
  const t = useTexts(todayTexts);
  // What is still to be held cannot be closed out yet.
  if (onAct && move.act.name !== 'close-out') {
    return (
      <Button size="small" look="quiet" onPress={() => onAct(move)}>
        {move.act.label}
      </Button>
    );
  }
  return (
    <ButtonLink size="small" look="quiet" href={`/deals/${move.deal.dealId}`}>
      {t('open')}
    </ButtonLink>
  );
}
