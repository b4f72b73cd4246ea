import { type DealView, oncePerLook } from '../standing/deal-view.ts';
import type { Proposal } from '../standing/standing.ts';

/** What somebody at the client would have otherwise and waits for our answer on, the first to ask first. */
export const waitingProposals = oncePerLook((deal): readonly Proposal[] =>
  Object.values(deal.standing.proposals)
    .filter((one) => one.state === 'open' && deal.isPresent(one.contactId) && stillMatters(deal, one))
    .sort((one, other) => (one.madeAt < other.madeAt ? -1 : 1)),
);

/** Another time for what was held or cancelled meanwhile needs no answer, and neither does a line that was withdrawn. */
function stillMatters({ standing }: DealView, proposal: Proposal): boolean {
  const { conversationId, commitmentId, promiseId } = proposal;
  if (conversationId !== null) return standing.conversations[conversationId]?.state === 'planned';
  const line =
    commitmentId !== null ? standing.commitments[commitmentId] : standing.promises[promiseId ?? ''];
  return line?.state === 'open' || line?.state === 'kept';
}
