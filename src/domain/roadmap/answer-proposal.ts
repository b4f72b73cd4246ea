import { changeConversation } from '../conversation/change-conversation.ts';
import type { NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Proposal } from '../standing/standing.ts';

/** What the client would have otherwise, if it still waits for our answer. */
export function openProposal(deal: DealView, proposalId: string): Result<Proposal, Refusal> {
  const proposal = deal.standing.proposals[proposalId];
  if (!proposal) return refuse('proposal_not_found', 'There is no such proposal in this deal.');
  if (proposal.state === 'open') return accept(proposal);
  return refuse('proposal_not_open', `This proposal is ${proposal.state} already.`, {
    state: proposal.state,
  });
}

/**
 * Takes what the client would have otherwise, so that it holds (R35): the conversation moves to their time, which they
 * then have agreed to; a line of ours or theirs is corrected in its place, with what they wrote as the evidence.
 */
export function acceptProposal(
  deal: DealView,
  proposal: Proposal,
  writing: Writing,
): Result<NewFact[], Refusal> {
  const effect = effectOf(deal, proposal, writing);
  if (!effect.ok) return effect;
  const accepted = newFact(writing, 'proposal.accepted', { proposalId: proposal.proposalId });
  return accept([...effect.value, accepted]);
}

function effectOf(deal: DealView, proposal: Proposal, writing: Writing): Result<NewFact[], Refusal> {
  const { standing, map } = deal;
  const { conversationId, commitmentId, promiseId, startsAt, what, due } = proposal;
  if (conversationId !== null && startsAt !== null) {
    return changeConversation(
      standing,
      map,
      { conversationId, startsAt, ...postponedBy(deal, conversationId, startsAt) },
      writing,
    );
  }
  const corrected = { ...(what === null ? {} : { what }), ...(due === null ? {} : { due }) };
  if (commitmentId !== null) {
    const commitment = standing.commitments[commitmentId];
    if (!commitment) return refuse('commitment_not_found', 'There is no such commitment in this deal.');
    return accept([
      newFact(writing, 'correction.made', {
        of: commitment.factId,
        with: { ...corrected, evidence: 'roadmap' },
        ...reasonOf(proposal),
      }),
    ]);
  }
  const promise = promiseId === null ? undefined : standing.promises[promiseId];
  if (!promise) return refuse('promise_not_found', 'There is no such promise in this deal.');
  return accept([
    newFact(writing, 'correction.made', { of: promise.factId, with: corrected, ...reasonOf(proposal) }),
  ]);
}

const reasonOf = ({ words }: Proposal) => (words === null ? {} : { reason: words });

/** A later time is a postponement of theirs; an earlier one is none (R31). */
function postponedBy(deal: DealView, conversationId: string, startsAt: string) {
  const before = deal.standing.conversations[conversationId];
  return before && startsAt > before.startsAt ? ({ postponedBy: 'client' } as const) : {};
}
