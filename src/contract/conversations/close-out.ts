import { z } from 'zod';
import { answers, askRanks, evidences, framings, requestables } from '#domain/ledger/facts.ts';
import { stakeholderInput } from '../deals/deal-writes.ts';
import { answerReason, channel, plan } from '../ledger/conversation-facts.ts';
import { dealWriteInput, dealWriteRefusals, written } from '../ledger/written.ts';
import { operation } from '../operation.ts';
import { day, givenInstant, id, kindKey, line, prose, words } from '../values.ts';

/** What was asked, and what they said. Several kinds can be asked for and gained in one conversation. */
const ask = z.strictObject({
  askId: id.optional(),
  contactId: id,
  kind: kindKey.nullable(),
  as: z.enum(askRanks),
  wording: words.optional(),
  value: words.optional(),
  options: z.array(line).max(5).optional(),
  /** Left out where they have not answered yet. */
  answer: z.enum(answers).optional(),
  reason: answerReason.optional(),
  words: words.optional(),
  reviewOn: day.optional(),
  question: words.optional(),
});

/** Something planned and not asked. The planned objective is written so by itself where no ask names it. */
const withheld = z.strictObject({ contactId: id, kind: kindKey, reason: words.optional() });

/** What they said they would do. A line without a person, an act or a date is kept as a non-commitment. */
const commitmentLine = z.strictObject({
  commitmentId: id.optional(),
  contactId: id.optional(),
  kind: kindKey.nullable().optional(),
  what: words,
  due: day.optional(),
  /** Instead of a date: an event, with `due` as its fallback date. */
  event: line.optional(),
  evidence: z.enum(evidences).default('said'),
  quote: words.optional(),
  /** How it reads on their roadmap, where it is to read otherwise. */
  clientWording: z.string().trim().max(200).optional(),
  /** Done there and then. */
  kept: z.boolean().optional(),
  /** The ask above that it answers; found by person and kind where left out. */
  askId: id.optional(),
  /** It has no act of its own: a friendly sentence. */
  notAnAct: z.boolean().optional(),
  /** The non-commitments that it replaces. */
  replaces: z.array(id).max(20).optional(),
});

const next = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('conversation'),
    conversationId: id.optional(),
    title: line.optional(),
    channel: channel.optional(),
    startsAt: givenInstant,
    endsAt: givenInstant.optional(),
    participants: z.array(id).max(50),
    /** What they gain from it. */
    gain: z.string().trim().max(4000).optional(),
    plan: plan.optional(),
  }),
  z.strictObject({ kind: z.literal('already planned'), conversationId: id }),
  z.strictObject({
    kind: z.literal('lost'),
    reason: words.optional(),
    returnOn: day.optional(),
    question: words.optional(),
  }),
  z.strictObject({
    kind: z.literal('parked'),
    until: day,
    reason: words.optional(),
    question: words.optional(),
  }),
  z.strictObject({ kind: z.literal('refused'), reason: words.optional() }),
]);

/** A close-out as it is written in one deal. */
const record = {
  ...dealWriteInput,
  /** Who was there and when it ended, where that differs from the plan or it was not yet recorded as held. */
  held: z
    .strictObject({
      title: line.optional(),
      channel: channel.optional(),
      startsAt: givenInstant.optional(),
      endsAt: givenInstant.optional(),
      participants: z.array(id).max(50).optional(),
    })
    .optional(),
  notes: prose.optional(),
  /** People who came up and belong to the deal from now on; they may be named by id in what follows. */
  stakeholders: z.array(stakeholderInput).max(20).default([]),
  asks: z.array(ask).max(30).default([]),
  withheld: z.array(withheld).max(20).default([]),
  commitments: z.array(commitmentLine).max(30).default([]),
  promises: z
    .array(
      z.strictObject({
        promiseId: id.optional(),
        contactId: id.optional(),
        /** Who of us; you, where left out. */
        memberId: id.optional(),
        what: words,
        due: day.optional(),
      }),
    )
    .max(30)
    .default([]),
  concerns: z
    .array(
      z.strictObject({
        concernId: id.optional(),
        contactId: id,
        text: words,
        /** How it reads on their roadmap; left out, it stays off it, since it was noted by us. */
        clientWording: z.string().trim().max(200).optional(),
      }),
    )
    .max(20)
    .default([]),
  /** Concerns that were settled in it. */
  resolvedConcerns: z
    .array(z.strictObject({ concernId: id, answer: words.optional() }))
    .max(20)
    .default([]),
  requests: z
    .array(
      z.strictObject({
        requestId: id.optional(),
        what: z.enum(requestables),
        contactId: id.optional(),
        words: words.optional(),
      }),
    )
    .max(10)
    .default([]),
  /** What was talked about, and how: exploring an idea leaves us where we are, our final answer does not. */
  topics: z
    .array(z.strictObject({ kind: kindKey, framing: z.enum(framings), what: words.optional() }))
    .max(20)
    .default([]),
  /** What became of earlier commitments of theirs and promises of ours. */
  settled: z
    .array(
      z.discriminatedUnion('what', [
        z.strictObject({ what: z.literal('commitment kept'), id }),
        z.strictObject({ what: z.literal('commitment broken'), id, reason: words.optional() }),
        z.strictObject({ what: z.literal('commitment moved'), id, due: day, reason: words.optional() }),
        z.strictObject({ what: z.literal('promise kept'), id }),
        z.strictObject({ what: z.literal('promise moved'), id, due: day, reason: words.optional() }),
      ]),
    )
    .max(50)
    .default([]),
  /** The gate: when you talk next, or how it ended. A future conversation that is planned already will do. */
  next: next.optional(),
};

export const closeOutInput = z.object({ ...record, conversationId: id });

const closedOut = written.extend({
  outcome: z.enum(['order', 'advance', 'continuation', 'no-sale']),
  /** One sentence that says what the outcome rests on. */
  sentence: z.string(),
  nextConversationId: id.nullable(),
  /** Lines that were kept as non-commitments, with what they lacked. */
  notFirm: z.array(z.object({ text: z.string(), missing: z.array(z.enum(['who', 'what', 'when'])) })),
});

const closeOutRefusals = [
  ...dealWriteRefusals,
  'conversation_not_found',
  'conversation_not_held',
  'conversation_already_closed_out',
  'conversation_without_a_next_one',
  'next_conversation_in_the_past',
  'conversation_not_planned',
  'stakeholder_not_found',
  'stakeholder_already_in_deal',
  'contact_not_found',
  'member_not_found',
  'ask_not_found',
  'kind_not_found',
  'commitment_not_found',
  'commitment_not_open',
  'non_commitment_not_found',
  'promise_not_found',
  'promise_not_open',
  'concern_not_found',
  'happened_in_the_future',
] as const;

export const closeOut = operation({
  name: 'closeOut',
  summary:
    'Close out a conversation: what was asked and answered, who does what by when, and when you talk next.',
  method: 'POST',
  path: '/api/deals/:dealId/conversations/:conversationId/close-out',
  access: 'member',
  input: closeOutInput,
  /** `also` is what it wrote in the other deals of the conversation: that it was held. */
  output: closedOut.extend({ also: z.array(written) }),
  refusals: closeOutRefusals,
});

export const closeOutTogether = operation({
  name: 'closeOutTogether',
  summary: 'Close out a conversation that was about several deals, in all of them at once.',
  method: 'POST',
  path: '/api/conversations/:conversationId/close-out',
  access: 'member',
  input: z.object({
    conversationId: id,
    /**
     * One for each deal. A next conversation that several of them name by one id is one conversation about those deals;
     * when it is, the first of them says.
     */
    parts: z.array(z.strictObject(record)).min(2).max(9),
  }),
  output: z.object({ parts: z.array(closedOut) }),
  refusals: [...closeOutRefusals, 'deals_of_different_accounts'],
});

export type CloseOutInput = z.output<typeof closeOutInput>;
