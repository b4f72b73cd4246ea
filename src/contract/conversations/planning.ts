import { z } from 'zod';
import { channel, place, plan } from '../ledger/conversation-facts.ts';
import { dealWriteInput, dealWriteRefusals, written } from '../ledger/written.ts';
import { toTell } from '../letters/to-tell.ts';
import { operation } from '../operation.ts';
import { givenInstant, id, kindKey, line, prose, words } from '../values.ts';
import { planProposal } from './plan-proposal.ts';

const { dealId } = dealWriteInput;
const conversationInput = { ...dealWriteInput, conversationId: id };
const times = { startsAt: givenInstant, endsAt: givenInstant.optional() };

/**
 * A conversation may be about several deals of one account. Each has its own part: its people, its objective and its
 * plan. When it is, and what became of it, holds for all of them, and is written in all of them or in none.
 */
const part = {
  dealId,
  seenSequence: dealWriteInput.seenSequence,
  participants: z.array(id).max(50),
};

/** What was written, also in the other deals of the conversation. */
const writtenTogether = written.extend({ also: z.array(written) });
const writtenAndToTell = writtenTogether.extend({ toTell });

export const getPlanProposal = operation({
  name: 'getPlanProposal',
  summary: 'Propose a plan: what to ask for, from whom, in which words, and what to leave alone.',
  method: 'GET',
  path: '/api/deals/:dealId/plan-proposal',
  access: 'member',
  input: z.object({
    dealId,
    /** Of a conversation that is planned already: its people and its plan are taken into account. */
    conversationId: id.optional(),
    /** Who will be there, as ids parted by commas; everybody needed where left out. */
    participants: z.string().max(2000).optional(),
    /** Propose for this kind and this person instead of the next best. */
    kind: kindKey.optional(),
    contactId: id.optional(),
    catchUpWith: id
      .optional()
      .describe('Goes over again what the others agreed to before this person joined.'),
  }),
  output: planProposal,
  refusals: ['deal_not_found', 'conversation_not_found', 'kind_not_found', 'stakeholder_not_found'],
});

export const planConversation = operation({
  name: 'planConversation',
  summary: 'Plan a conversation: when, with whom, and what to ask for.',
  method: 'POST',
  path: '/api/deals/:dealId/conversations',
  access: 'member',
  input: z.object({
    ...dealWriteInput,
    conversationId: id.optional(),
    title: line.optional(),
    channel: channel.optional(),
    place: place.optional(),
    ...times,
    participants: z.array(id).max(50),
    plan: plan.default({}),
    /** The other deals that it is about. */
    alsoIn: z
      .array(z.strictObject({ ...part, plan: plan.default({}) }))
      .max(8)
      .default([]),
  }),
  output: writtenTogether.extend({ conversationId: id }),
  refusals: [
    ...dealWriteRefusals,
    'deal_not_open',
    'deals_of_different_accounts',
    'stakeholder_not_found',
    'kind_not_found',
    'next_conversation_in_the_past',
  ],
});

export const changeConversation = operation({
  name: 'changeConversation',
  summary: 'Change when a planned conversation is, with whom, or its plan.',
  method: 'PATCH',
  path: '/api/deals/:dealId/conversations/:conversationId',
  access: 'member',
  input: z.object({
    ...conversationInput,
    title: line.optional(),
    channel: channel.optional(),
    place: place.optional(),
    startsAt: givenInstant.optional(),
    endsAt: givenInstant.optional(),
    participants: z.array(id).max(50).optional(),
    /** The whole plan, in place of the one before. */
    plan: plan.optional(),
    /** Who wanted another time. */
    postponedBy: z.enum(['client', 'us']).optional(),
    /** What changes of the other deals' parts; a deal that has none yet gets one. */
    alsoIn: z
      .array(z.strictObject({ ...part, participants: part.participants.optional(), plan: plan.optional() }))
      .max(8)
      .default([]),
  }),
  output: writtenAndToTell,
  refusals: [
    ...dealWriteRefusals,
    'deal_not_open',
    'deals_of_different_accounts',
    'conversation_not_found',
    'conversation_not_planned',
    'stakeholder_not_found',
    'kind_not_found',
    'next_conversation_in_the_past',
  ],
});

export const cancelConversation = operation({
  name: 'cancelConversation',
  summary: 'Record that a planned conversation will not take place.',
  method: 'POST',
  path: '/api/deals/:dealId/conversations/:conversationId/cancelled',
  access: 'member',
  input: z.object({
    ...conversationInput,
    reason: words.optional(),
    /** It takes place without this deal: only its part is cancelled. */
    onlyHere: z.boolean().optional(),
  }),
  output: writtenAndToTell,
  refusals: [...dealWriteRefusals, 'conversation_not_found', 'conversation_not_planned'],
});

export const missConversation = operation({
  name: 'missConversation',
  summary: 'Record that a planned conversation was missed, and by which side.',
  method: 'POST',
  path: '/api/deals/:dealId/conversations/:conversationId/missed',
  access: 'member',
  input: z.object({ ...conversationInput, side: z.enum(['client', 'us']), reason: words.optional() }),
  output: writtenTogether,
  refusals: [
    ...dealWriteRefusals,
    'conversation_not_found',
    'conversation_not_planned',
    'happened_in_the_future',
  ],
});

export const holdConversation = operation({
  name: 'holdConversation',
  summary: 'Record that a conversation was held, planned or not, or save its notes.',
  method: 'PUT',
  path: '/api/deals/:dealId/conversations/:conversationId/held',
  access: 'member',
  input: z.object({
    /** A new id logs a conversation that was never planned. */
    ...conversationInput,
    title: line.optional(),
    channel: channel.optional(),
    /** As planned, where left out. */
    startsAt: givenInstant.optional(),
    /** As planned, where left out, but never after now. */
    endsAt: givenInstant.optional(),
    /** As planned, where left out; whoever is new to the deal joins it by `recordFacts` first. */
    participants: z.array(id).max(50).optional(),
    notes: prose.optional(),
  }),
  output: writtenTogether.extend({ conversationId: id }),
  refusals: [
    ...dealWriteRefusals,
    'conversation_not_planned',
    'conversation_already_closed_out',
    'stakeholder_not_found',
    'happened_in_the_future',
  ],
});
