import type { acceptProposal as contract } from '#contract/roadmap/proposals.ts';
import { acceptProposal as decide, openProposal } from '#domain/roadmap/answer-proposal.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const acceptProposal: Handle<typeof contract> = (world, { dealId, seenSequence, proposalId }) =>
  writeToDeal(world, { dealId, seenSequence }, ({ view, writing }) => {
    const proposal = openProposal(view, proposalId);
    return proposal.ok ? decide(view, proposal.value, writing) : proposal;
  });
