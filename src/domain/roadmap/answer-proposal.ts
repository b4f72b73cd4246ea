import { changeConversation } from '../conversation/change-conversation.ts';
import { effectiveFacts, standingCorrections } from '../ledger/effective-facts.ts';
import type { Fact, NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Proposal } from '../standing/standing.ts';
import type { Day } from '../time/calendar.ts';

/** What the client would have otherwise, if it still waits for our answer. */
export function openProposal(deal: DealView, proposalId: string): Result<Proposal, Refusal> {
  const proposal = deal.standing.proposals[proposalId];
  if (!proposal) return refuse('proposal_not_found', 'There is no such proposal in this deal.');
  if (proposal.state === 'open') return accept(proposal);
  return refuse('proposal_not_open', `This proposal is ${proposal.state} already.`, {
    state: proposal.state,
  });
}

/** What is known of a proposal when it is answered, and how we word a line of which they said that it is not quite so. */
export interface Answering {
  readonly proposal: Proposal;
  readonly facts: readonly Fact[];
  readonly what?: string | undefined;
  readonly due?: Day | undefined;
}

/**
 * Takes what the client would have otherwise, so that it holds (R35): the conversation moves to their time, which they
 * then have agreed to; a line of ours or theirs is corrected in its place, with what they wrote as the evidence.
 */
export function acceptProposal(
  deal: DealView,
  answering: Answering,
  writing: Writing,
): Result<NewFact[], Refusal> {
  const { proposal } = answering;
  const { conversationId, startsAt } = proposal;
  const effect =
    conversationId !== null && startsAt !== null
      ? changeConversation(
          deal.standing,
          deal.map,
          { conversationId, startsAt, ...postponedBy(deal, conversationId, startsAt) },
          writing,
        )
      : correctLine(deal, answering, writing);
  if (!effect.ok) return effect;
  const accepted = newFact(writing, 'proposal.accepted', { proposalId: proposal.proposalId });
  return accept([...effect.value, accepted]);
}

function correctLine(
  { standing }: DealView,
  answering: Answering,
  writing: Writing,
): Result<NewFact[], Refusal> {
  const { proposal, facts } = answering;
  const what = answering.what ?? proposal.what;
  const due = answering.due ?? proposal.due;
  if (what === null && due === null) {
    return refuse(
      'proposal_says_not_how',
      'They said that it is not quite so, and not how it is. Say what was meant, or by when.',
    );
  }
  const { commitmentId, promiseId, words } = proposal;
  const line = standing.commitments[commitmentId ?? ''] ?? standing.promises[promiseId ?? ''];
  if (!line) {
    return commitmentId === null
      ? refuse('promise_not_found', 'There is no such promise in this deal.')
      : refuse('commitment_not_found', 'There is no such commitment in this deal.');
  }
  // Our wording of it is not theirs yet: they may confirm it on their page.
  const isTheirs = commitmentId !== null && what === proposal.what && due === proposal.due;
  const lay = (of: string, fields: Readonly<Record<string, unknown>>) =>
    newFact(writing, 'correction.made', {
      of,
      // The last correction wins, so that it says again what an earlier one said.
      with: { ...standingCorrections(facts).get(of)?.data.with, ...fields },
      ...(words === null ? {} : { reason: words }),
    });
  const move = due === null ? undefined : lastMove(facts, proposal);
  return accept([
    lay(line.factId, {
      ...(what === null ? {} : { what }),
      ...(due === null || move ? {} : { due }),
      ...(isTheirs ? { evidence: 'roadmap' } : {}),
    }),
    ...(move ? [lay(move.id, { due })] : []),
  ]);
}

/** Where its day was last said, if that is not where it was made. */
function lastMove(facts: readonly Fact[], { commitmentId, promiseId }: Proposal): Fact | undefined {
  return effectiveFacts(facts).findLast(
    ({ type, data }) =>
      (type === 'commitment.moved' && data.commitmentId === commitmentId) ||
      (type === 'promise.moved' && data.promiseId === promiseId),
  );
}

/** A later time is a postponement of theirs; an earlier one is none (R31). */
function postponedBy(deal: DealView, conversationId: string, startsAt: string) {
  const before = deal.standing.conversations[conversationId];
  return before && startsAt > before.startsAt ? ({ postponedBy: 'client' } as const) : {};
}
