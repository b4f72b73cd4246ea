import type { declineProposal as contract } from '#contract/roadmap/proposals.ts';
import { newFact } from '#domain/ledger/writing.ts';
import { accept } from '#domain/result.ts';
import { openProposal } from '#domain/roadmap/answer-proposal.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const declineProposal: Handle<typeof contract> = (world, { dealId, seenSequence, ...data }) =>
  writeToDeal(world, { dealId, seenSequence }, ({ view, writing }) => {
    const proposal = openProposal(view, data.proposalId);
    return proposal.ok ? accept([newFact(writing, 'proposal.declined', data)]) : proposal;
  });
