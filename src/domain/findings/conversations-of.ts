import { type DealView, oncePerLook } from '../standing/deal-view.ts';
import type { Conversation } from '../standing/standing.ts';

/** Conversations that took place here, the one that ended last first (R5). What an import brought says nothing of asks. */
export const heldConversations = oncePerLook((deal): readonly Conversation[] =>
  Object.values(deal.standing.conversations)
    .filter((one) => (one.state === 'held' || one.state === 'closed out') && !one.imported)
    .sort(lastEndedFirst),
);

/** The conversation that ended last of those that were closed out; rules about asks look at it alone (R25). */
export function lastClosedOut(deal: DealView): Conversation | null {
  return heldConversations(deal).find((one) => one.state === 'closed out') ?? null;
}

/** Conversations that still stand as planned. */
export const plannedConversations = oncePerLook((deal): readonly Conversation[] =>
  Object.values(deal.standing.conversations).filter((one) => one.state === 'planned'),
);

function lastEndedFirst(one: Conversation, other: Conversation): number {
  if (one.endsAt !== other.endsAt) return one.endsAt > other.endsAt ? -1 : 1;
  return other.sequence - one.sequence;
}
