import { z } from 'zod';
import { ledgerEntry } from '../ledger/ledger-entry.ts';
import { operation } from '../operation.ts';
import { day, id, listInput, listOf, named } from '../values.ts';
import { conversationView } from './conversation-view.ts';

export const listConversations = operation({
  name: 'listConversations',
  summary: 'List the conversations you may see, by the time they begin.',
  method: 'GET',
  path: '/api/conversations',
  access: 'member',
  input: z.object({
    ...listInput,
    /** Days in your time zone, both included. */
    from: day.optional(),
    to: day.optional(),
    state: z.enum(['planned', 'held', 'closed out', 'cancelled', 'missed']).optional(),
    /** Only those that ended and were not closed out. */
    toCloseOut: z.stringbool().optional(),
    ownerId: id.optional(),
    dealId: id.optional(),
    order: z.enum(['earliest first', 'latest first']).default('earliest first'),
  }),
  output: listOf(
    conversationView
      .omit({ plan: true, notes: true, ending: true })
      .extend({ deal: named, account: named.nullable(), owner: named.nullable() }),
  ),
  refusals: ['cursor_not_valid'],
});

export const getConversation = operation({
  name: 'getConversation',
  summary: 'Show a conversation with its plan, its notes and what was recorded in it.',
  method: 'GET',
  path: '/api/deals/:dealId/conversations/:conversationId',
  access: 'member',
  input: z.object({ dealId: id, conversationId: id }),
  output: conversationView.extend({
    deal: named,
    account: named.nullable(),
    /** The deal's, for `seenSequence`. */
    sequence: z.int(),
    entries: z.array(ledgerEntry),
  }),
  refusals: ['deal_not_found', 'conversation_not_found'],
});
