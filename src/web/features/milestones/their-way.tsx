import type { DealPage } from '#contract/deals/deal-page.ts';
import { theirProcessTexts } from '#texts/their-process.ts';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { daysOfWay, type WayMark, wayMarks } from './way-marks.ts';

interface TheirWayProps {
  page: Pick<DealPage, 'deal' | 'milestones' | 'window' | 'conversations' | 'process'>;
}

/** When they decide, and why then: their steps along time, beside our plan. */
export function TheirWay({ page }: TheirWayProps) {
  const t = useTexts(theirProcessTexts);
  const dates = useDates();
  const today = dates.today();
  const { process, window } = page;
  const marks = wayMarks(page, today, dates.dayOf);
  const isTheirs = marks.some(({ side }) => side === 'theirs');
  if (process.reason === null && !isTheirs) return null;
  const days = daysOfWay(marks, today);
  const opened = window.openedAt && window.askedAt === null ? dates.dayOf(window.openedAt) : null;
  const late = window.lateFrom ? dates.dayOf(window.lateFrom) : null;
  const isInWindow = (day: string) => opened !== null && day >= opened && (late === null || day <= late);
  return (
    <Card title={t('wayTitle')}>
      {process.reason && <p className="max-w-prose font-medium">{process.reason}</p>}
      {window.sentence && <p className="mt-1 text-fine text-soft">{window.sentence}</p>}
      <div
        aria-hidden
        className="mt-3 grid grid-cols-[minmax(0,1fr)_74px_minmax(0,1fr)] text-fine font-semibold"
      >
        <span className="text-right text-them">{t('wayTheirs')}</span>
        <span />
        <span className="text-us">{t('wayOurs')}</span>
      </div>
      <ol className="mt-1" aria-label={t('wayTitle')}>
        {days.map(({ day, marks: own }, place) => (
          <li
            key={day}
            // Days that lie further apart stand further apart, as far as a page allows.
            style={{ paddingTop: gapBefore(days[place - 1]?.day, day, dates.daysFromToday) }}
            className={classes(
              'grid grid-cols-[minmax(0,1fr)_74px_minmax(0,1fr)] items-center text-fine',
              isInWindow(day) && 'bg-them-wash',
            )}
            aria-current={day === today ? 'date' : undefined}
          >
            <Side marks={own} side="theirs" />
            <span
              className={classes(
                'relative z-0 flex flex-col items-center px-1 text-center tabular-nums',
                day === today ? 'font-semibold text-ink' : 'text-soft',
              )}
            >
              <span className={classes('rounded-full px-1.5', day === today ? 'bg-well' : 'bg-card')}>
                {day === today ? t('today') : dates.shortDay(day)}
              </span>
            </span>
            <Side marks={own} side="ours" />
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Pixels between two days: more for more, and never so much that one loses the thread. */
function gapBefore(before: string | undefined, day: string, fromToday: (day: string) => number): number {
  if (before === undefined) return 2;
  return Math.min(30, 3 + Math.round(2.5 * Math.sqrt(fromToday(day) - fromToday(before))));
}

function Side({ marks, side }: { marks: readonly WayMark[]; side: WayMark['side'] }) {
  const own = marks.filter((mark) => mark.side === side);
  return (
    <span
      className={classes(
        'flex min-w-0 flex-col gap-1',
        side === 'theirs' ? 'items-end text-right' : 'items-start',
      )}
    >
      {own.map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
    </span>
  );
}

function Mark({ mark }: { mark: WayMark }) {
  const t = useTexts(theirProcessTexts);
  const words = useMarkWords()(mark);
  const { side, what, state } = mark;
  const isWeighty = what === 'decision' || what === 'at their pace' || what === 'expected close';
  return (
    <span
      className={classes(
        'wrap-anywhere',
        isWeighty && 'font-semibold',
        state === 'late' && 'text-risk',
        state === 'done' && 'text-soft',
        state !== 'late' && isWeighty && (side === 'theirs' ? 'text-them' : 'text-us'),
        what === 'window late' && 'text-warn',
      )}
    >
      <span className="sr-only">{t('bothTitle', { who: side, what: words })}</span>
      <span aria-hidden>{words}</span>
    </span>
  );
}

function useMarkWords() {
  const t = useTexts(theirProcessTexts);
  return ({ what, name, who, state }: WayMark): string => {
    switch (what) {
      case 'at their pace':
        return t('atTheirPace');
      case 'conversation':
        return name ? t('conversationCalled', { title: name }) : t('conversation');
      case 'expected close':
        return t('expectedClose');
      case 'window open':
        return t('windowOpen');
      case 'window late':
        return t('windowLate');
      case 'decision':
      case 'step': {
        const called = name ?? '';
        if (state === 'done') return t('stepDone', { name: called });
        if (state === 'late') return t('stepLate', { name: called });
        if (what === 'decision') return t('decision', { name: called });
        return who ? t('stepOf', { name: called, who }) : called;
      }
    }
  };
}
