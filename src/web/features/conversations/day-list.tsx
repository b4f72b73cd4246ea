import { useState } from 'react';
import { conversationsTexts } from '#texts/conversations.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Rows } from '../../ui/row.tsx';
import { daysLater } from '../../ui/week/week-axis.ts';
import { ConversationLine } from './conversation-list.tsx';
import { type ConversationRow, canMove } from './conversation-row.ts';
import { useMinute } from './use-week.ts';

interface DayListProps {
  day: string;
  days: readonly string[];
  conversations: readonly ConversationRow[];
  mayAct: boolean;
  onDay: (day: string) => void;
  onMove: (conversation: ConversationRow) => void;
}

/** A week on a phone: its days at the top, and under them what is on the chosen one, or on three from it. */
export function DayList({ day, days, conversations, mayAct, onDay, onMove }: DayListProps) {
  const t = useTexts(conversationsTexts);
  const dates = useDates();
  const now = useMinute();
  const [span, setSpan] = useState<'1' | '3'>('1');
  const on = (wanted: string) => conversations.filter((one) => dates.dayOf(one.startsAt) === wanted);
  const shown = span === '1' ? [day] : [day, daysLater(day, 1), daysLater(day, 2)];
  return (
    <div className="flex flex-col gap-3">
      <nav aria-label={t('days')} className="grid grid-cols-7 gap-1">
        {days.map((one) => {
          const count = on(one).length;
          return (
            <button
              key={one}
              type="button"
              aria-current={one === day ? 'date' : undefined}
              onClick={() => onDay(one)}
              className={classes(
                'flex min-h-14 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-control border',
                one === day ? 'border-ink bg-ink text-on-strong' : 'border-line bg-card',
              )}
            >
              <span className="text-[11px] opacity-75">{dates.weekday(one)}</span>
              <span
                className={classes(
                  'font-semibold tabular-nums',
                  dates.daysFromToday(one) === 0 && one !== day && 'text-us',
                )}
              >
                {dates.dayOfMonth(one)}
              </span>
              <span className="sr-only">{t('countOn', { day: dates.longDay(one), count })}</span>
              <span aria-hidden="true" className="flex h-1 gap-0.5">
                {Array.from({ length: Math.min(count, 4) }, (_, dot) => (
                  <span
                    // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
                    key={dot}
                    className="size-1 rounded-full bg-current"
                  />
                ))}
              </span>
            </button>
          );
        })}
      </nav>
      <Choice
        label={t('show')}
        labelHidden
        size="small"
        items={[
          { id: '1', label: t('oneDay') },
          { id: '3', label: t('threeDays') },
        ]}
        value={span}
        onChange={setSpan}
      />
      {shown.map((one) => (
        <section key={one} className="rounded-card border border-line bg-card px-4 py-3">
          <h2 className="text-[13px] font-semibold text-soft">
            {dates.daysFromToday(one) === 0 ? t('today', { day: dates.longDay(one) }) : dates.longDay(one)}
          </h2>
          {on(one).length === 0 && <p className="py-2 text-soft">{t('nothingOnDay')}</p>}
          <Rows>
            {on(one).map((conversation) => (
              <ConversationLine
                key={conversation.conversationId}
                conversation={conversation}
                mayAct={mayAct}
                act={
                  canMove(conversation, now) && (
                    <Button size="small" onPress={() => onMove(conversation)}>
                      {t('moveIt')}
                    </Button>
                  )
                }
              />
            ))}
          </Rows>
        </section>
      ))}
    </div>
  );
}
