import { z } from 'zod';
import { sentenceLabels } from '#domain/words/proposal.ts';
import { operation } from '../operation.ts';
import { day, id, listInput, listOf, named, shownInstant } from '../values.ts';

const label = z.enum(sentenceLabels);
const side = z.enum(['client', 'ours']);
const said = z.string().trim().min(1, 'Please write something here.').max(2000);

/** A sentence that was read, what it was taken for, and what it is. */
const lesson = {
  text: said,
  source: z.enum(['notes', 'transcript', 'chat', 'mail', 'document']),
  /** Whose side said it; null where nobody knows. */
  side: side.nullable(),
  /** The sentence said before it. */
  before: z.object({ text: said, side: side.nullable() }).nullable(),
  told: label,
  is: label,
};

/**
 * How well sentences are told, 0 to 1: the mean over what they can be, on sentences that stay the same. Null before the
 * first model of the workspace was made.
 */
const score = z.object({
  product: z.number().nullable().describe('Of what comes with the product.'),
  here: z.number().nullable().describe('With what this workspace taught.'),
});

export const teachWords = operation({
  name: 'teachWords',
  summary: 'Teach the reading of words by what you made of its proposals, in this workspace alone.',
  method: 'POST',
  path: '/api/words/lessons',
  access: 'member',
  input: z.object({
    lessons: z
      .array(z.strictObject({ lessonId: id.optional(), ...lesson }))
      .min(1)
      .max(200),
  }),
  output: z.object({
    /** Lessons that count from now on. */
    taught: z.int(),
    /** Lessons that would have made reading worse; they are kept, and teach nothing. */
    heldBack: z.int(),
    untried: z
      .int()
      .describe('Lessons that are still tried together with all others: look again in a moment.'),
    score,
  }),
  refusals: ['not_allowed'],
});

const putRight = <Value extends z.ZodType>(value: Value) =>
  z.object({ told: value.nullable(), is: value.nullable() }).nullable();

const kept = z.object({
  lessonId: id,
  ...lesson,
  taughtAt: shownInstant,
  taughtBy: named,
  /** Where somebody decided it, for whoever sees that deal; null of what a program taught. */
  deal: named.nullable(),
  conversationId: id.nullable(),
  putRight: z
    .object({ who: putRight(z.string()), what: putRight(z.string()), when: putRight(day) })
    .describe('What else of the proposal was put right. It is kept, and teaches nothing.'),
  heldBack: z.boolean(),
  takenBack: z.boolean(),
  untried: z.boolean().describe('Whether it is still tried together with all others.'),
  may: z.object({ change: z.boolean() }),
});

/** How the model of the workspace stands. */
const model = z.object({
  lessons: z.int().describe('Lessons that taught it.'),
  most: z.int().describe('The latest so many count.'),
  heldBack: z.int().describe('Lessons that would make reading worse, and teach nothing.'),
  takenBack: z.int(),
  sentences: z.int().describe('Sentences that stay the same, on which it is tried.'),
  ...score.shape,
  reads: z
    .enum(['product', 'taught'])
    .describe(
      'Whether what was taught reads, or the product’s own model: what would read worse is not used.',
    ),
  isLearning: z
    .boolean()
    .describe(
      'Whether it is being made anew of what was taught or taken back since. Till then the last one reads.',
    ),
});

export const listWordsLessons = operation({
  name: 'listWordsLessons',
  summary:
    'List what this workspace taught the reading of words, the latest first, and how its model stands.',
  method: 'GET',
  path: '/api/words/lessons',
  access: 'member',
  input: z.object({ ...listInput, only: z.enum(['put right', 'held back', 'taken back']).optional() }),
  output: listOf(kept).extend({ model }),
  refusals: ['cursor_not_valid'],
});

export const changeWordsLesson = operation({
  name: 'changeWordsLesson',
  summary:
    'Take back what was taught of a sentence, or teach it again; what is held back is then tried again.',
  method: 'PATCH',
  path: '/api/words/lessons/:lessonId',
  access: 'member',
  input: z.object({ lessonId: id, takenBack: z.boolean() }),
  output: kept,
  refusals: ['not_allowed', 'lesson_not_found'],
});
