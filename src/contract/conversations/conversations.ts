import { z } from 'zod';
import { answers, askRanks } from '#domain/ledger/facts.ts';
import { answerReason, plan } from '../ledger/conversation-facts.ts';
import { ledgerEntry } from '../ledger/ledger-entry.ts';
import { operation } from '../operation.ts';
import { day, id, kindKey, listInput, listOf, named } from '../values.ts';
import { conversationView } from './conversation-view.ts';

/** The part that another deal has in a conversation. */
const otherPart = z.object({
  deal: named,
  state: conversationView.shape.state,
  participants: z.array(named),
  planState: conversationView.shape.planState,
  toCloseOut: z.boolean(),
  outcome: conversationView.shape.outcome,
});

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
    teamId: id.optional(),
    dealId: id.optional(),
    order: z.enum(['earliest first', 'latest first']).default('earliest first'),
  }),
  output: listOf(
    conversationView
      .omit({
        place: true,
        plan: true,
        notes: true,
        ending: true,
        alsoIn: true,
        attendance: true,
        judgements: true,
      })
      .extend({
        deal: named,
        account: named.nullable(),
        owner: named.nullable(),
        /** The deal's, for `seenSequence`. */
        sequence: z.int(),
        /** The other deals of the account that it is about; it stands here once. */
        parts: z.array(otherPart),
        /** Whether you may move it: every deal that it is about is yours to change. */
        mayChange: z.boolean(),
      }),
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
    /** All that was recorded of it, the latest first: also what a close-out wrote beside the conversation itself. */
    entries: z.array(ledgerEntry),
    /** What was asked in it, of whom, and what they said. */
    asked: z.array(
      z.object({
        askId: id,
        contact: named,
        kind: kindKey.nullable(),
        kindLabel: z.string().nullable(),
        as: z.enum(askRanks),
        wording: z.string().nullable(),
        answer: z.enum(answers).nullable(),
        reason: answerReason.nullable(),
        reviewOn: day.nullable(),
      }),
    ),
    /** The other deals of the account that it is about, each with its own part. */
    parts: z.array(otherPart.extend({ plan, sequence: z.int(), mayChange: z.boolean() })),
    /** Whether every deal that it is about is yours to change: moving it moves it in all of them. */
    mayChange: z.boolean(),
  }),
  refusals: ['deal_not_found', 'conversation_not_found'],
});
