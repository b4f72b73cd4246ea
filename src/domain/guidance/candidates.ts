import type { KindKey, StakeholderRole } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Candidate, Position, Stakeholder } from '../standing/standing.ts';
import { addDays, type Instant, startOfDay } from '../time/calendar.ts';

/** Days for which somebody who refused, without naming a day to return, is left alone (R30). */
const daysAfterRefusal = 30;
/** Days for which an ask without an answer is left alone (R30). */
const daysAfterAsking = 7;
/** From this lead on, what was skipped comes first. */
const leadThatGoesBack = 2;

const mostInfluence: ReadonlySet<StakeholderRole> = new Set(['decision maker', 'economic buyer']);
const someInfluence: ReadonlySet<StakeholderRole> = new Set(['sponsor', 'champion']);

/** Everything that could be asked of somebody, in the order of preference, each from when it may be asked (R30). */
export function candidatesOf(deal: DealView): Candidate[] {
  const goBack = deal.standing.lead.deal >= leadThatGoesBack;
  const skipped = new Set(goBack ? deal.standing.skipped : []);
  return deal.needed
    .flatMap((person) =>
      kindsToAsk(deal, person).map((kind) => ({ person, kind, skipped: skipped.has(kind) })),
    )
    .sort((one, other) => preference(deal, one, other))
    .map(({ person: { contactId }, kind, skipped }) => ({
      contactId,
      kind,
      skipped,
      askableFrom: askableFrom(deal.standing.positions[contactId]?.[kind], deal.zone),
    }));
}

function kindsToAsk(deal: DealView, { contactId }: Stakeholder): KindKey[] {
  return deal.map.keys.filter(
    (kind) =>
      deal.mustGive(contactId, kind) &&
      !deal.hasGained(contactId, kind) &&
      !deal.isWaived(kind, contactId) &&
      deal.needsAreMet(contactId, kind),
  );
}

function askableFrom(position: Position | undefined, zone: string): Instant | null {
  if (position === undefined) return null;
  const { state, reviewOn, since } = position;
  if ((state === 'maybe' || state === 'refused') && reviewOn !== null) return startOfDay(reviewOn, zone);
  if (state === 'refused') return addDays(since, daysAfterRefusal, zone);
  if (state === 'asked') return addDays(since, daysAfterAsking, zone);
  return null;
}

interface Pair {
  readonly person: Stakeholder;
  readonly kind: KindKey;
  readonly skipped: boolean;
}

function preference(deal: DealView, one: Pair, other: Pair): number {
  return (
    Number(other.skipped) - Number(one.skipped) ||
    deal.map.place(one.kind) - deal.map.place(other.kind) ||
    influence(other.person) - influence(one.person) ||
    lastFirst(one.person.tookPartAt, other.person.tookPartAt) ||
    one.person.joinedOrder - other.person.joinedOrder
  );
}

/** How much somebody's word weighs with the others (R30): 3 decides, 2 carries it, 1 is concerned. */
export function influence({ roles }: Stakeholder): number {
  if (roles.some((role) => mostInfluence.has(role))) return 3;
  return roles.some((role) => someInfluence.has(role)) ? 2 : 1;
}

function lastFirst(one: Instant | null, other: Instant | null): number {
  if (one === other) return 0;
  return (one ?? '') > (other ?? '') ? -1 : 1;
}
