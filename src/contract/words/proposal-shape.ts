import { z } from 'zod';
import { answers, framings, maybeTypes, requestables } from '#domain/ledger/facts.ts';
import { onRecordAs } from '#domain/words/proposal.ts';
import { day, id, shownInstant } from '../values.ts';

const person = z
  .union([z.object({ contactId: id }), z.object({ memberId: id }), z.object({ called: z.string() })])
  .describe('Somebody of the deal or of us by their id, or a name or a role that nobody bears yet.');

const quote = z.object({
  utterance: z.int(),
  from: z.int(),
  to: z.int(),
  text: z.string(),
});

const missing = z.array(z.enum(['who', 'what', 'when'])).readonly();

const onRecord = z.object({
  what: z.enum(onRecordAs),
  id,
  words: z.string().optional(),
  /** By when, and of a conversation the day that it is on. */
  due: day.optional(),
});

const found = {
  id: z.string(),
  /** The words that it rests on, verbatim, with their place in an utterance. */
  quotes: z.tuple([quote]).rest(quote).readonly(),
  /** What led to it, by the keys of the cue sets. */
  cues: z.array(z.string()).readonly(),
  confidence: z
    .number()
    .describe('0 to 1, in whole hundredths; at 0.7 and above the page ticks it beforehand.'),
  /** What the deal's record holds already that says the same. */
  alreadyRecorded: onRecord.nullable(),
  leftOut: z
    .literal(true)
    .optional()
    .describe(
      'The same words were left out before, in this conversation or another of the deal; not there where they were not.',
    ),
  foundBy: z.enum(['product', 'language model']),
  heard: z
    .object({
      source: z.enum(['notes', 'transcript', 'chat', 'mail', 'document']),
      side: z.enum(['client', 'ours']).nullable(),
    })
    .nullable()
    .describe(
      'How its first sentence was heard, as `teachWords` takes it; null where that alone does not tell it.',
    ),
};

const openDeed = z.object({
  what: z.enum(['commitment', 'promise']),
  id,
  words: z.string(),
  due: day.optional(),
});

const deed = {
  moves: openDeed
    .optional()
    .describe('What stands on record with another day and is moved to this one; not there where nothing is.'),
  who: person.nullable(),
  act: z.string().nullable(),
  due: day.nullable(),
  /** The words of the date, understood or not. */
  when: z.string().nullable(),
  hangsOn: z
    .string()
    .optional()
    .describe('What has to happen first, in the words that say so; not there where nothing has to.'),
};

/** A fact that may be in the words. Nothing of it is recorded until somebody says so. */
export const proposalShape = z.discriminatedUnion('what', [
  z.object({
    ...{ what: z.literal('commitment'), ...found, ...deed, missing, done: z.boolean() },
    replaces: onRecord
      .optional()
      .describe('What was only heard before, and ends with this; not there where nothing was.'),
  }),
  z.object({
    ...{ what: z.literal('kept'), ...found },
    of: openDeed.describe('What is open on record and was done by what they say.'),
  }),
  z.object({ what: z.literal('non-commitment'), ...found, ...deed, missing }),
  z.object({ what: z.literal('promise'), ...found, ...deed }),
  z.object({
    what: z.literal('ask'),
    ...found,
    who: person.nullable(),
    wording: z.string(),
    askId: id.nullable(),
    answer: z.enum(answers).nullable(),
    maybe: z.enum(maybeTypes).nullable(),
    reviewOn: day.nullable(),
    answerWords: z.string().nullable(),
  }),
  z.object({ what: z.literal('concern'), ...found, who: person.nullable(), text: z.string() }),
  z.object({
    what: z.literal('request'),
    ...found,
    who: person.nullable(),
    of: z.enum(requestables),
    text: z.string(),
  }),
  z.object({
    what: z.literal('next conversation'),
    ...found,
    startsAt: shownInstant.nullable(),
    day: day.nullable(),
    when: z.string(),
    who: z.array(person).readonly(),
  }),
  z.object({
    what: z.literal('person'),
    ...found,
    called: z.string(),
    title: z.string().nullable(),
    side: z.enum(['client', 'ours']),
  }),
  z.object({
    what: z.literal('framing'),
    ...found,
    framing: z.enum(framings),
    topic: z.string().nullable(),
  }),
]);
