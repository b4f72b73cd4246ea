import { z } from 'zod';
import { dealWriteInput, dealWriteRefusals, written } from '../ledger/written.ts';
import { toTell } from '../letters/to-tell.ts';
import { operation } from '../operation.ts';
import { day, id, words } from '../values.ts';

const answering = { ...dealWriteInput, proposalId: id };
const refusals = [...dealWriteRefusals, 'proposal_not_found', 'proposal_not_open'] as const;

export const acceptProposal = operation({
  name: 'acceptProposal',
  summary: 'Take what the client would have otherwise: another time, or another wording or day of a line.',
  method: 'POST',
  path: '/api/deals/:dealId/proposals/:proposalId/accepted',
  access: 'member',
  input: z.object({
    ...answering,
    /** Of a line: how we word it, where that is not as they did. */
    what: words.optional(),
    due: day.optional(),
  }),
  output: written.extend({ toTell }),
  refusals: [
    ...refusals,
    'conversation_not_found',
    'conversation_not_planned',
    'next_conversation_in_the_past',
    'commitment_not_found',
    'promise_not_found',
    'proposal_says_not_how',
  ],
});

export const declineProposal = operation({
  name: 'declineProposal',
  summary: 'Leave it as it is, with a word to the client who would have had it otherwise.',
  method: 'POST',
  path: '/api/deals/:dealId/proposals/:proposalId/declined',
  access: 'member',
  input: z.object({ ...answering, words: words.optional() }),
  output: written,
  refusals,
});
