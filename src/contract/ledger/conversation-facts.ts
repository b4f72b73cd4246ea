import { z } from 'zod';
import {
  answers,
  askRanks,
  channels,
  evidences,
  framings,
  maybeTypes,
  noReasons,
} from '#domain/ledger/facts.ts';
import { day, givenInstant, id, kindKey, line, prose, words } from '../values.ts';

export const channel = z.enum(channels);

/** Where a conversation is. */
export const place = z
  .string()
  .trim()
  .max(300)
  .describe('An address, a room or the link of a call; clients read it.');

export const plannedAsk = z.strictObject({
  kind: kindKey.nullable(),
  contactId: id.nullable(),
  wording: z.string().trim().max(4000).optional(),
  value: z.string().trim().max(4000).optional().describe('What the client gains if they say yes.'),
  options: z.array(line).max(5).optional(),
});

/** The call planner. Everything may be left for later; what is missing shows as a finding a day before. */
export const plan = z.strictObject({
  objective: plannedAsk.nullable().optional(),
  backup: plannedAsk.nullable().optional(),
  furtherAsks: z.array(plannedAsk).max(10).optional(),
  gain: z.string().trim().max(4000).optional(),
  agenda: prose.optional(),
  insight: z.string().trim().max(4000).optional(),
  /** The entry of the library that the insight was taken from. */
  insightId: id.optional(),
  surprise: z.string().trim().max(4000).optional(),
  questions: z.array(words).max(20).optional(),
  expectedConcerns: z
    .array(z.strictObject({ concern: words, reply: z.string().trim().max(4000) }))
    .max(20)
    .optional(),
  nextSlot: z.string().trim().max(300).optional(),
  notToday: z.array(words).max(20).optional(),
});

const reason = words.optional();

export const ending = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lost'), reason }),
  z.strictObject({ kind: z.literal('parked'), until: day, reason }),
  z.strictObject({ kind: z.literal('refused'), reason }),
]);

export const answerReason = z.enum([...noReasons, ...maybeTypes]);

/** Other deals of the account that a conversation is about as well. */
const alsoIn = z.array(id).max(8).optional();

/** What the facts about conversations and asks record. */
export const conversationFacts = {
  'conversation.planned': z.strictObject({
    conversationId: id,
    title: line.optional(),
    channel: channel.optional(),
    place: place.optional(),
    startsAt: givenInstant,
    endsAt: givenInstant.optional(),
    participants: z.array(id).max(50),
    plan,
    alsoIn,
  }),
  'conversation.changed': z.strictObject({
    conversationId: id,
    title: line.optional(),
    channel: channel.optional(),
    place: place.optional(),
    startsAt: givenInstant.optional(),
    endsAt: givenInstant.optional(),
    participants: z.array(id).max(50).optional(),
    plan: plan.optional(),
    postponedBy: z.enum(['client', 'us']).optional(),
    alsoIn,
  }),
  'conversation.accepted': z.strictObject({
    conversationId: id,
    contactId: id,
    evidence: z.enum(evidences),
  }),
  'conversation.declined': z.strictObject({
    conversationId: id,
    contactId: id,
    evidence: z.enum(evidences),
    words: words.optional(),
  }),
  'conversation.cancelled': z.strictObject({ conversationId: id, reason }),
  'conversation.missed': z.strictObject({ conversationId: id, side: z.enum(['client', 'us']), reason }),
  'conversation.held': z.strictObject({
    conversationId: id,
    title: line.optional(),
    channel: channel.optional(),
    startsAt: givenInstant.optional(),
    participants: z.array(id).max(50).optional(),
    notes: prose.optional(),
    alsoIn,
  }),
  'conversation.closed-out': z.strictObject({
    conversationId: id,
    nextConversationId: id.optional(),
    ending: ending.optional(),
    notes: prose.optional(),
  }),

  'ask.made': z.strictObject({
    askId: id,
    conversationId: id.optional(),
    contactId: id,
    kind: kindKey.nullable(),
    as: z.enum(askRanks),
    wording: words.optional(),
    value: words.optional(),
    options: z.array(line).max(5).optional(),
  }),
  'ask.withheld': z.strictObject({ conversationId: id.optional(), contactId: id, kind: kindKey, reason }),
  'ask.answered': z.strictObject({
    askId: id,
    answer: z.enum(answers),
    reason: answerReason.optional(),
    words: words.optional(),
    reviewOn: day.optional(),
    question: words.optional(),
  }),
  'topic.opened': z.strictObject({
    kind: kindKey,
    framing: z.enum(framings),
    conversationId: id.optional(),
    what: words.optional(),
  }),
};
