import type { ProposalView } from '#contract/roadmap/proposal-view.ts';
import { waitingProposals } from '#domain/roadmap/waiting-proposals.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import type { Proposal } from '#domain/standing/standing.ts';
import type { Seen } from './seen.ts';

/** What clients would have otherwise in a deal and wait for our answer on, each beside what it would change. */
export function shownProposals(deal: DealView, seen: Seen): ProposalView[] {
  return waitingProposals(deal).map((proposal) => ({
    proposalId: proposal.proposalId,
    contactId: proposal.contactId,
    contactName: seen.names.person(proposal.contactId),
    ...aboutOf(deal, proposal),
    proposed: { startsAt: proposal.startsAt, what: proposal.what, due: proposal.due },
    words: proposal.words,
    madeAt: proposal.madeAt,
    tooLate: proposal.startsAt !== null && proposal.startsAt <= seen.now,
  }));
}

type About = Pick<ProposalView, 'about' | 'subjectId' | 'title' | 'now'>;

function aboutOf({ standing }: DealView, proposal: Proposal): About {
  const { conversationId, commitmentId } = proposal;
  if (conversationId !== null) {
    const conversation = standing.conversations[conversationId];
    return {
      about: 'conversation',
      subjectId: conversationId,
      title: conversation?.title ?? null,
      now: { startsAt: conversation?.startsAt ?? null, what: null, due: null },
    };
  }
  const subjectId = commitmentId ?? proposal.promiseId ?? '';
  const line = standing.commitments[subjectId] ?? standing.promises[subjectId];
  return {
    about: commitmentId === null ? 'promise' : 'commitment',
    subjectId,
    title: null,
    now: { startsAt: null, what: line?.what ?? null, due: line?.due ?? null },
  };
}
