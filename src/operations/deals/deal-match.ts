import type { DaysAsked, DealFilter, DealGrouping } from '#contract/deals/deal-filters.ts';
import { addDays, addToDay, dayOf, startOfDay } from '#domain/time/calendar.ts';
import { daysOf } from '#domain/time/day-span.ts';
import { visibleDeals } from '#policy/deal.ts';
import type { DaysWanted, DealMatch } from '#store/deals/deal-match.ts';
import type { World } from '../world.ts';

interface Asked extends DealFilter {
  readonly groupBy?: DealGrouping | undefined;
  readonly group?: string | undefined;
}

/** What a filter asks for, for this member and on this day of theirs. */
export function dealMatch({ actor, now, workspace }: World, asked: Asked): DealMatch {
  const { owners, ownerId, position, nextFrom, nextTo, silentDays, groupBy, group } = asked;
  const { zone } = actor;
  const when = { today: dayOf(now, zone), fiscalYearStartsIn: workspace.fiscalYearStartsIn };
  const whose = [...(owners ?? []), ...(ownerId ? [ownerId] : [])];
  return {
    ...asked,
    visible: visibleDeals(actor),
    now,
    owners: whose.length === 0 ? undefined : whose.map((one) => ownerOf(one, actor.memberId)),
    position: position?.map((kind) => (kind === 'none' ? null : kind)),
    nextFrom: nextFrom && startOfDay(nextFrom, zone),
    nextBefore: nextTo && startOfDay(addToDay(nextTo, 1), zone),
    close: wanted(asked.close, asked.closeFrom, asked.closeTo, when),
    decision: wanted(asked.decision, asked.decisionFrom, asked.decisionTo, when),
    lastTwoWayBefore:
      silentDays !== undefined
        ? addDays(now, -silentDays, zone)
        : asked.lastTwoWayBefore && startOfDay(asked.lastTwoWayBefore, zone),
    group: groupBy !== undefined && group !== undefined ? { by: groupBy, key: group } : undefined,
  };
}

function ownerOf(asked: string, me: string): string | null {
  if (asked === 'me') return me;
  return asked === 'none' ? null : asked;
}

function* days(
  span: DaysAsked | undefined,
  from: string | undefined,
  to: string | undefined,
  when: { today: string; fiscalYearStartsIn: number },
) {
  if (span === 'none') yield 'none' as const;
  else if (span !== undefined) yield daysOf(span, when.today, when.fiscalYearStartsIn);
  if (from !== undefined || to !== undefined) yield { from: from ?? null, to: to ?? null };
}

const wanted = (...asked: Parameters<typeof days>): DaysWanted[] => [...days(...asked)];
