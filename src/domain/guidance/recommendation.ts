import { type DealView, dealView } from '../standing/deal-view.ts';
import type { Instant } from '../time/calendar.ts';
import { type NextBestCommitment, nextBestCommitment } from './next-best-commitment.ts';
import { onceTheyAreThere } from './once-they-are-there.ts';
import { type PlaceToAsk, placesAhead, placeToAsk } from './place-to-ask.ts';

/** The one thing that every page recommends for a deal, and where to ask for it. */
export interface Recommendation {
  readonly next: NextBestCommitment;
  /** A conversation that is planned already; null where a new one has to be planned. */
  readonly conversation: PlaceToAsk | null;
  /** The deal as it was judged by: with the time of those who come counted as given. */
  readonly deal: DealView;
}

/**
 * The next best commitment (R30) of a deal, looked at with what stands in the calendar: whoever comes to a planned
 * conversation gives their time by coming (R12), so that what is asked of them is what comes after it.
 */
export function recommend(deal: DealView, at: Instant): Recommendation | null {
  const there = withThoseWhoCome(deal, at);
  const next = nextBestCommitment(there.standing, there.map.playbook, at);
  if (!next) return null;
  return { next, conversation: placeToAsk(placesAhead(deal.standing, at), next), deal: there };
}

function withThoseWhoCome(deal: DealView, at: Instant): DealView {
  const comesAt = new Map<string, Instant>();
  for (const { participants, startsAt } of placesAhead(deal.standing, at)) {
    for (const contactId of participants) if (!comesAt.has(contactId)) comesAt.set(contactId, startsAt);
  }
  if (comesAt.size === 0) return deal;
  const { standing, map, zone } = onceTheyAreThere(deal, [...comesAt.keys()], at);
  // What may be asked there is judged by when that is: a maybe until Thursday is none on Thursday.
  const candidates = standing.candidates.map((one) => {
    const then = comesAt.get(one.contactId);
    return one.askableFrom !== null && then !== undefined && one.askableFrom <= then
      ? { ...one, askableFrom: null }
      : one;
  });
  return dealView({ ...standing, candidates }, { map, zone });
}
