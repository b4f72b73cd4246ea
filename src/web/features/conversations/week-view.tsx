import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { conversationsTexts } from '#texts/conversations.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ChevronLeft, ChevronRight } from '../../ui/icons.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { daysLater } from '../../ui/week/week-axis.ts';
import { ChooseDeal } from './choose-deal.tsx';
import type { ConversationRow } from './conversation-row.ts';
import { DayList } from './day-list.tsx';
import { MoveForm } from './move-form.tsx';
import { useMove } from './use-move.ts';
import { useWeek } from './use-week.ts';
import { Week } from './week.tsx';

interface WeekViewProps {
  /** A day of the week that is shown; on a phone the one that is shown. */
  day: string;
  onDay: (day: string) => void;
  filter: { ownerId?: string; teamId?: string };
  mayPlan: boolean;
  onFailed: (error: Error, retry: () => void) => React.ReactNode;
}

/** Conversations by week: look, move, plan one. */
export function WeekView({ day, onDay, filter, mayPlan, onFailed }: WeekViewProps) {
  const t = useTexts(conversationsTexts);
  const dates = useDates();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const week = useWeek(day, filter);
  const { move, moving } = useMove();
  const [asked, setAsked] = useState<ConversationRow | null>(null);
  const [slot, setSlot] = useState<string | 'any' | null>(null);
  const { days } = week;
  const [first = day] = days;
  const last = days.at(-1) ?? day;
  const earlier = () => onDay(daysLater(day, -7));
  const later = () => onDay(daysLater(day, 7));
  const toToday = () => onDay(dates.today());
  useKey({ key: 'ArrowLeft', label: t('earlierWeek'), repeats: true, inPalette: false, act: earlier });
  useKey({ key: 'ArrowRight', label: t('laterWeek'), repeats: true, inPalette: false, act: later });
  useKey({ key: 't', label: t('goToday'), inPalette: false, act: toToday });
  useKey({
    key: 'n p',
    label: t('planOne'),
    group: 'make',
    inPalette: false,
    when: mayPlan,
    act: () => setSlot('any'),
  });
  const inWeek = week.items.filter((one) => dates.dayOf(one.endsAt) >= first);
  return (
    <section aria-label={dates.span(first, last)}>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <div className="flex">
          <Button look="quiet" aria-label={t('earlierWeek')} onPress={earlier} className="px-2">
            <ChevronLeft />
          </Button>
          <Button look="quiet" aria-label={t('laterWeek')} onPress={later} className="px-2">
            <ChevronRight />
          </Button>
        </div>
        <h2 className="text-lead font-semibold tracking-[-0.01em] tabular-nums">{dates.span(first, last)}</h2>
        <Button size="small" onPress={toToday} className="ml-1">
          {t('thisWeek')}
        </Button>
        {mayPlan && (
          <Button size="small" look="primary" onPress={() => setSlot('any')} className="ml-auto">
            {t('planOne')}
          </Button>
        )}
      </div>
      {week.isError && onFailed(week.error, () => void week.refetch())}
      {week.isPending ? (
        <Skeleton lines={8} />
      ) : narrow ? (
        <DayList
          day={day}
          days={days}
          conversations={inWeek}
          mayAct={mayPlan}
          onDay={onDay}
          onMove={setAsked}
        />
      ) : (
        <Week
          days={days}
          conversations={inWeek}
          moving={moving}
          onMove={(one, startsAt) => void move(one, startsAt)}
          onMoveByKey={setAsked}
          onPressFree={mayPlan ? setSlot : null}
          onOpen={(href) => void navigate({ href })}
        />
      )}
      {week.data && inWeek.length === 0 && !narrow && <p className="mt-3 text-soft">{t('weekEmpty')}</p>}
      <Dialog
        title={t('moveOf', { name: asked?.account?.name ?? asked?.deal.name ?? '' })}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        width="narrow"
      >
        {asked && (
          <MoveForm
            startsAt={asked.startsAt}
            onMove={(startsAt, by) => {
              setAsked(null);
              void move(asked, startsAt, by);
            }}
            onCancel={() => setAsked(null)}
          />
        )}
      </Dialog>
      <Dialog
        title={slot && slot !== 'any' ? t('planOneAt', { when: dates.moment(slot) }) : t('planOne')}
        isOpen={slot !== null}
        onClose={() => setSlot(null)}
        width="narrow"
      >
        <p className="mb-3 text-soft">{t('planOneSub')}</p>
        <ChooseDeal
          hrefFor={(dealId) =>
            `/deals/${dealId}/plan${slot && slot !== 'any' ? `?at=${encodeURIComponent(slot)}` : ''}`
          }
        />
      </Dialog>
    </section>
  );
}
