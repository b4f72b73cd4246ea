import type { acceptProposal as contract } from '#contract/roadmap/proposals.ts';
import { accept } from '#domain/result.ts';
import { acceptProposal as decide, openProposal } from '#domain/roadmap/answer-proposal.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import { toTellOf } from '../letters/to-tell.ts';
import type { Handle } from '../world.ts';

export const acceptProposal: Handle<typeof contract> = async (
  world,
  { dealId, seenSequence, proposalId, what, due },
) => {
  const written = await writeToDeal(world, { dealId, seenSequence }, async ({ view, writing, history }) => {
    const proposal = openProposal(view, proposalId);
    if (!proposal.ok) return proposal;
    return decide(view, { proposal: proposal.value, facts: await history(), what, due }, writing);
  });
  if (!written.ok) return written;
  const { standing, ...answer } = written.value;
  const conversationId = standing.proposals[proposalId]?.conversationId;
  const toTell = conversationId ? await toTellOf(world, conversationId, [written.value]) : [];
  return accept({ ...answer, toTell });
};
