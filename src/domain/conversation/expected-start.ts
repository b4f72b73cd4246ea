import type { DealView } from '../standing/deal-view.ts';
import {
  addDays,
  addHours,
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  startOfDay,
} from '../time/calendar.ts';
import type { ProposalWish } from './propose-plan.ts';

/** Where nobody has ever met them. */
const usualHour = 10;

/**
 * When a new conversation is expected by what was agreed: the day to come back to what is asked for, the day until which
 * the deal is parked, or the day by which they said to give us their time. At the hour at which it was the last time.
 * Null where nothing was agreed, or only what has passed.
 */
export function expectedStart(deal: DealView, wish: ProposalWish, now: Instant): Instant | null {
  const day = expectedDay(deal, wish);
  if (day === null) return null;
  const { zone } = deal.standing.deal;
  const last = lastMet(deal);
  const start = last
    ? addDays(last.startsAt, daysBetween(dayOf(last.startsAt, zone), day), zone)
    : addHours(startOfDay(day, zone), usualHour);
  return start > now ? start : null;
}

function expectedDay(deal: DealView, { kind, contactId }: ProposalWish): Day | null {
  const { standing } = deal;
  const asked = kind && contactId ? standing.positions[contactId]?.[kind] : null;
  if (asked?.state === 'maybe' && asked.reviewOn) return asked.reviewOn;
  if (standing.deal.state === 'parked' && standing.deal.parkedUntil) return standing.deal.parkedUntil;
  const [theirs] = Object.values(standing.commitments)
    .filter(
      (one) => one.state === 'open' && one.kind === 'time' && (!contactId || one.contactId === contactId),
    )
    .flatMap(({ due }) => due ?? [])
    .sort();
  return theirs ?? null;
}

/** The latest that was held. */
export function lastMet({ standing }: DealView) {
  const met = Object.values(standing.conversations).filter(
    ({ state }) => state === 'held' || state === 'closed out',
  );
  return met.toSorted((one, other) => (one.startsAt < other.startsAt ? 1 : -1))[0];
}
