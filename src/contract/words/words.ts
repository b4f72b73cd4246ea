import { z } from 'zod';
import { modelProblems } from '#domain/words/told-by-model.ts';
import { operation } from '../operation.ts';
import { day, id, shownInstant } from '../values.ts';
import { proposalShape } from './proposal-shape.ts';

const source = z
  .enum(['notes', 'transcript', 'chat', 'mail', 'document'])
  .describe('Where words come from: notes are written by us, about both sides.');

/** Who somebody that spoke is taken for; all null while nobody knows. */
const speaker = z.object({
  name: z.string(),
  email: z.string().nullable(),
  contactId: id.nullable(),
  memberId: id.nullable(),
  side: z.enum(['client', 'ours']).nullable(),
  sure: z
    .enum(['said', 'sure', 'likely', 'unknown'])
    .describe('Said by one of us, told by the name, likely from the name, or not known.'),
});

export const wordsRead = z.object({
  speech: z.object({
    source,
    title: z.string().nullable(),
    startedAt: shownInstant.nullable(),
    /** The day that "tomorrow" was told from. */
    day,
    words: z.int(),
    speakers: z.array(speaker),
    leftOut: z
      .array(z.object({ what: z.string(), count: z.int() }))
      .describe('What was left out on the way: quoted mails, signatures, lines without words.'),
  }),
  /** Why nothing was read, where nothing was: reading is for English. */
  notRead: z.enum(['not English', 'no words']).nullable(),
  utterances: z.array(
    z.object({
      speaker: z.int().nullable(),
      text: z.string(),
      second: z.number().nullable(),
      writtenAt: shownInstant.nullable(),
    }),
  ),
  proposals: z.array(proposalShape),
  /** Whether the language model of the workspace was asked, and why it did not answer; null where none is on. */
  languageModel: z
    .object({
      asked: z.boolean(),
      problem: z.enum(modelProblems).nullable(),
      problemWords: z.string().nullable(),
    })
    .nullable(),
});

/** As many characters as a conversation of some three hours has. */
const mostCharacters = 400_000;

export const readWords = operation({
  name: 'readWords',
  summary:
    'Read notes, a transcript or a mail for what was agreed, and propose the facts. Records nothing in the deal.',
  method: 'POST',
  path: '/api/deals/:dealId/read',
  access: 'member',
  readsOnly: true,
  input: z.object({
    dealId: id,
    /** What was said in which conversation; its day is the one that "tomorrow" is told from. */
    conversationId: id.optional(),
    text: z.string().max(mostCharacters),
    /** Left out, it is told from the text. */
    source: source.optional(),
    /** When it was said, where it is of no conversation. */
    on: day.optional(),
    withLanguageModel: z
      .boolean()
      .optional()
      .describe('Has the language model of the workspace read along, if one is on; this takes longer.'),
  }),
  output: wordsRead,
  refusals: ['deal_not_found'],
});
