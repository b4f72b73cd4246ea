import type { KindKey } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import { addHours, type Day, dayOf, elapsedDays, type Instant, later, startOfDay } from '../time/calendar.ts';
import { type OwnTempo, ownTempo } from './own-tempo.ts';
import { type PaceChange, paceChangesAt } from './pace-changes.ts';

/** When a step is to be expected: as they went before, and as they go now. */
export interface ExpectedStep {
  /** Null for going over the ground again with whoever is new. */
  readonly kind: KindKey | null;
  /** Null where it was not to come at all: what they took back, and the catch-up. */
  readonly was: Day | null;
  readonly now: Day;
}

/** The way up to the decision, with its days as they were and as they are by now. */
export interface PlanAtTheirPace {
  readonly steps: readonly ExpectedStep[];
  readonly decision: { readonly was: Day; readonly now: Day };
  /** Days per commitment, with the time since the last one counted in where they have slowed down. */
  readonly daysEach: number;
}

/**
 * The coming steps at their pace, one after the other: never before the day that the client named for a step, nor
 * before the day on which they want to be asked again. What has changed since is met there: somebody new takes a step
 * of their own, what was taken back takes one again, and a client who has slowed down goes on as slowly from now on.
 * Null where no pace is known yet, or they have decided.
 */
export function planAtTheirPace(deal: DealView, at: Instant): PlanAtTheirPace | null {
  const tempo = ownTempo(deal);
  const last = deal.map.place('decide');
  if (!tempo || deal.isGainedForDeal('decide')) return null;
  const left = deal.map.keys.filter(
    (kind, place) => place <= last && !tempo.kinds.includes(kind) && !deal.isWaived(kind),
  );
  if (left.length === 0) return null;
  const changes = paceChangesAt(deal, at);
  const before = datesOf(left, {
    start: tempo.lastGainAt,
    daysEach: tempo.daysEach,
    notBefore: (kind) => namedDay(deal, kind, 'was'),
    zone: deal.zone,
  });
  const again = stepsAgain(deal, changes, last);
  const daysEach = tempoNow(deal, tempo, changes, at);
  const coming = [...again, ...left];
  const now = datesOf(coming, {
    start: startNow(tempo, daysEach, changes, at),
    daysEach,
    notBefore: (kind) => latestDay([namedDay(deal, kind, 'now'), askedAgainOn(changes, kind)]),
    zone: deal.zone,
  });
  const wasOf = new Map(left.map((kind, place) => [kind, before[place] ?? null]));
  const steps = coming.map((kind, place) => ({
    kind,
    was: kind === null ? null : (wasOf.get(kind) ?? null),
    now: now[place] ?? '',
  }));
  return { steps, decision: { was: before.at(-1) ?? '', now: now.at(-1) ?? '' }, daysEach };
}

/** The ground that is gone over again: once with whoever is new, and once for each kind that was taken back. */
function stepsAgain(
  { map }: DealView,
  changes: readonly PaceChange[],
  last: number,
): readonly (KindKey | null)[] {
  const back = new Set(changes.flatMap((one) => (one.change === 'went back' ? [one.kind] : [])));
  const catchUp = changes.some(({ change }) => change === 'somebody new') ? [null] : [];
  return [...catchUp, ...map.keys.filter((kind) => back.has(kind) && map.place(kind) <= last)];
}

const isSlower = (changes: readonly PaceChange[]) => changes.some(({ change }) => change === 'slower');

function tempoNow(
  { standing }: DealView,
  { kinds, daysEach }: OwnTempo,
  changes: readonly PaceChange[],
  at: Instant,
) {
  if (!isSlower(changes)) return daysEach;
  // As if the next one came today.
  return Math.max(daysEach, elapsedDays(standing.deal.openedAt, at) / (kinds.length + 1));
}

/** A step that is a little late is expected now; once they are slower, it begins anew. */
function startNow(
  { lastGainAt }: OwnTempo,
  daysEach: number,
  changes: readonly PaceChange[],
  at: Instant,
): Instant {
  return isSlower(changes) ? at : later(lastGainAt, addHours(at, -daysEach * 24));
}

interface Way {
  readonly start: Instant;
  readonly daysEach: number;
  readonly notBefore: (kind: KindKey | null) => Day | null;
  readonly zone: string;
}

function datesOf(kinds: readonly (KindKey | null)[], { start, daysEach, notBefore, zone }: Way): Day[] {
  let reached = start;
  return kinds.map((kind) => {
    reached = addHours(reached, daysEach * 24);
    const day = notBefore(kind);
    if (day !== null) reached = later(reached, startOfDay(day, zone));
    return dayOf(reached, zone);
  });
}

/** The day that the client named for a kind, by the latest open step that stands for it. */
function namedDay({ standing }: DealView, kind: KindKey | null, as: 'was' | 'now'): Day | null {
  return latestDay(
    Object.values(standing.milestones)
      .filter((one) => kind !== null && one.kind === kind && one.state === 'open')
      .map(({ date, movedFrom }) => (as === 'was' && wasEarlier(movedFrom, date) ? movedFrom : date)),
  );
}

const wasEarlier = (movedFrom: Day | undefined, date: Day | null) =>
  movedFrom !== undefined && date !== null && movedFrom < date;

function askedAgainOn(changes: readonly PaceChange[], kind: KindKey | null): Day | null {
  return latestDay(
    changes.map((one) => (one.change === 'not yet' && one.kind === kind ? one.reviewOn : null)),
  );
}

function latestDay(days: readonly (Day | null | undefined)[]): Day | null {
  return (
    days
      .filter((day) => day !== null && day !== undefined)
      .sort()
      .at(-1) ?? null
  );
}
