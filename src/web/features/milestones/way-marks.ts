import type { DealPage } from '#contract/deals/deal-page.ts';

/** Something on a day of the way to their decision: on their side, or on ours. */
export interface WayMark {
  readonly id: string;
  readonly day: string;
  readonly side: 'theirs' | 'ours';
  readonly what:
    | 'step'
    | 'decision'
    | 'at their pace'
    | 'conversation'
    | 'expected close'
    | 'window open'
    | 'window late';
  readonly name: string | null;
  readonly who: string | null;
  readonly state: 'done' | 'late' | 'open';
}

type Page = Pick<DealPage, 'deal' | 'milestones' | 'process' | 'window' | 'conversations'>;

/** Their dated steps, the decision at their pace and our plan, day by day. */
export function wayMarks(
  { deal, milestones, process, window, conversations }: Page,
  today: string,
  dayOf: (instant: string) => string,
): WayMark[] {
  const plain = { name: null, who: null, state: 'open' } as const;
  const theirs = milestones.flatMap((one): WayMark[] => {
    const day = one.state === 'done' && one.doneAt ? dayOf(one.doneAt) : one.date;
    if (day === null) return [];
    const isDecision = one.milestoneId === deal.clientDecision?.milestoneId && one.state === 'open';
    return [
      {
        id: one.milestoneId,
        day,
        side: 'theirs',
        what: isDecision ? 'decision' : 'step',
        name: one.name,
        who: one.contactName,
        state: one.state === 'done' ? 'done' : one.late ? 'late' : 'open',
      },
    ];
  });
  const atTheirPace: WayMark[] =
    process.decisionDay !== null && process.decisionDay >= today
      ? [{ ...plain, id: 'pace', day: process.decisionDay, side: 'theirs', what: 'at their pace' }]
      : [];
  const talks = conversations
    .filter(({ state, startsAt }) => state === 'planned' && dayOf(startsAt) >= today)
    .map(
      (one): WayMark => ({
        ...plain,
        id: one.conversationId,
        day: dayOf(one.startsAt),
        side: 'ours',
        what: 'conversation',
        name: one.title,
      }),
    );
  const ours = (id: WayMark['what'], day: string | null): WayMark[] =>
    day === null ? [] : [{ ...plain, id, day, side: 'ours', what: id }];
  const isAsked = window.askedAt !== null;
  return [
    ...theirs,
    ...atTheirPace,
    ...talks,
    ...ours('window open', window.openedAt && !isAsked ? dayOf(window.openedAt) : null),
    ...ours('window late', window.lateFrom && !isAsked ? dayOf(window.lateFrom) : null),
    ...ours('expected close', deal.expectedClose),
  ].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** Days of the way, each with what stands on it. */
export function daysOfWay(marks: readonly WayMark[], today: string): { day: string; marks: WayMark[] }[] {
  const days = [...new Set([...marks.map(({ day }) => day), today])].sort();
  return days.map((day) => ({ day, marks: marks.filter((mark) => mark.day === day) }));
}
