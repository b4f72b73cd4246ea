import type { acceptProposal as contract } from '#contract/roadmap/proposals.ts';
import { acceptProposal as decide, openProposal } from '#domain/roadmap/answer-proposal.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const acceptProposal: Handle<typeof contract> = (
  world,
  { dealId, seenSequence, proposalId, what, due },
) =>
  writeToDeal(world, { dealId, seenSequence }, async ({ view, writing, history }) => {
    const proposal = openProposal(view, proposalId);
    if (!proposal.ok) return proposal;
    return decide(view, { proposal: proposal.value, facts: await history(), what, due }, writing);
  });
