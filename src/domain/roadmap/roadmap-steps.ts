import { compare } from '../compare.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Milestone } from '../standing/standing.ts';
import { type Day, dayOf, type Instant } from '../time/calendar.ts';

/** One line of the roadmap: a step of the client's own process, or a commitment kind where they named no step for it. */
export interface RoadmapStep {
  /** What wordings are kept by: the milestone's id, or the kind's key. */
  readonly subject: string;
  readonly kind: KindKey | null;
  readonly milestone: Milestone | null;
  readonly state: 'done' | 'current' | 'ahead';
  /** When it was done; else the day that they named. */
  readonly day: Day | null;
  /** Who has done their part of it, in the order of joining; else whose step it is. */
  readonly people: readonly string[];
  /** How many of those who have a part in it have done it. */
  readonly partsDone: number;
  readonly parts: number;
}

/**
 * The client's way in the order in which they go it: kinds by the map, and in the place of a kind the steps that they
 * named for it. Getting together is no step of theirs, and what was waived is none either.
 */
export function roadmapSteps(deal: DealView): RoadmapStep[] {
  const milestones = milestonesInOrder(deal);
  const named = new Set(milestones.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  const kinds = deal.map.keys.filter((kind) => kind !== 'time' && !deal.isWaived(kind) && !named.has(kind));
  const lines = interleave(deal, kinds, milestones).map((line) =>
    typeof line === 'string' ? kindLine(deal, line) : milestoneLine(deal, line),
  );
  const current = lines.findIndex(({ isDone }) => !isDone);
  return lines.map(({ isDone, ...line }, place) => ({
    ...line,
    state: isDone ? 'done' : place === current ? 'current' : 'ahead',
  }));
}

/** Steps that are left up to the decision, itself among them; null once it is made. */
export function stepsToDecision(steps: readonly RoadmapStep[], deal: DealView): number | null {
  const last = deal.map.place('decide');
  const left = steps.filter(
    ({ state, kind }) => state !== 'done' && (kind === null || deal.map.place(kind) <= last),
  );
  return deal.isGainedForDeal('decide') ? null : left.length;
}

/** In the order that was given to them; what it does not name goes by date, and what has none is last. */
export function milestonesInOrder({ standing }: Pick<DealView, 'standing'>): Milestone[] {
  const given = new Map(standing.milestoneOrder.map((id, place) => [id, place]));
  const byDate = (one: Milestone, other: Milestone) =>
    compare(one.date ?? '9999', other.date ?? '9999') || compare(one.milestoneId, other.milestoneId);
  return Object.values(standing.milestones).sort((one, other) => {
    const [here, there] = [given.get(one.milestoneId), given.get(other.milestoneId)];
    if (here !== undefined && there !== undefined) return here - there;
    if (here === undefined && there === undefined) return byDate(one, other);
    return here === undefined ? 1 : -1;
  });
}

/** Both keep their own order; a kind comes before the steps for later kinds, and a step for no kind where it is dated. */
function interleave(deal: DealView, kinds: readonly KindKey[], milestones: readonly Milestone[]) {
  let left = kinds;
  const lines = milestones.flatMap((milestone) => {
    const until = left.findIndex((kind) => !comesFirst(deal, kind, milestone));
    const before = until < 0 ? left : left.slice(0, until);
    left = left.slice(before.length);
    return [...before, milestone];
  });
  return [...lines, ...left];
}

function comesFirst(deal: DealView, kind: KindKey, { kind: other }: Milestone): boolean {
  if (other !== null) return deal.map.place(kind) < deal.map.place(other);
  return deal.isGainedForDeal(kind);
}

interface Line extends Omit<RoadmapStep, 'state'> {
  readonly isDone: boolean;
}

function kindLine(deal: DealView, kind: KindKey): Line {
  const givers = deal.givers(kind);
  const gains = givers.flatMap(({ contactId }) => {
    const position = deal.standing.positions[contactId]?.[kind];
    return position?.state === 'gained' ? [{ contactId, since: position.since }] : [];
  });
  const isDone = deal.isGainedForDeal(kind);
  const lastAt = gains
    .map(({ since }) => since)
    .sort(compare)
    .at(-1);
  return {
    subject: kind,
    kind,
    milestone: null,
    isDone,
    day: isDone ? dayAt(lastAt, deal) : null,
    people: gains.map(({ contactId }) => contactId),
    partsDone: gains.length,
    parts: givers.length,
  };
}

function milestoneLine(deal: DealView, milestone: Milestone): Line {
  const isDone = milestone.state === 'done';
  return {
    subject: milestone.milestoneId,
    kind: milestone.kind,
    milestone,
    isDone,
    day: isDone && milestone.doneAt ? dayAt(milestone.doneAt, deal) : milestone.date,
    people: milestone.contactId === null ? [] : [milestone.contactId],
    partsDone: isDone ? 1 : 0,
    parts: 1,
  };
}

const dayAt = (at: Instant | undefined, { zone }: DealView): Day | null =>
  at === undefined ? null : dayOf(at, zone);
