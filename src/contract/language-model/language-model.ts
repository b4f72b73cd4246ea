import { z } from 'zod';
import { modelProblems, toldLabels } from '#domain/words/told-by-model.ts';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { line } from '../values.ts';

/** How a workspace has words read by a language model beside its own reading. Its key is never told. */
const languageModel = z.object({
  /** What its paths begin with; null: the workspace has none. */
  address: z.string().nullable(),
  model: z.string().nullable(),
  hasKey: z.boolean(),
  waitSeconds: z.int(),
  isOn: z.boolean(),
});

/** A machine, perhaps a port and a path; no name and password before it, and nothing asked of it. */
const webAddress = /^https?:\/\/(?:\[[0-9a-f:.]+\]|[^\s/?#@[\]:]+)(?::\d{1,5})?(?:\/[^\s?#]*)?$/i;

const settings = {
  address: z
    .string()
    .trim()
    .max(300)
    .regex(webAddress, 'Write a web address without a password in it, such as http://localhost:11434/v1.')
    .transform((text) => text.replace(/\/+$/, ''))
    .nullable()
    .optional()
    .describe('What its paths begin with, such as http://localhost:11434/v1; null: none any more.'),
  model: line.optional().describe('The name that it has there.'),
  waitSeconds: z
    .int()
    .min(5, 'Give 5 to 300 seconds.')
    .max(300, 'Give 5 to 300 seconds.')
    .optional()
    .describe('How long one answer is waited for.'),
  isOn: z.boolean().optional(),
};

export const getLanguageModel = operation({
  name: 'getLanguageModel',
  summary: 'Says which language model reads along in this workspace, if one does, and where words are sent.',
  method: 'GET',
  path: '/api/workspace/language-model',
  access: 'member',
  input: z.object({}),
  output: languageModel,
  refusals: [],
});

export const changeLanguageModel = operation({
  name: 'changeLanguageModel',
  summary:
    'Sets the language model that reads along, and turns it on or off. A key is kept sealed and goes to the address that it was given for alone: another address needs it anew.',
  method: 'PATCH',
  path: '/api/workspace/language-model',
  access: 'person',
  input: z.object({
    ...settings,
    key: z
      .string()
      .trim()
      .regex(/^[\x21-\x7e]{1,1000}$/, 'A key is one word, of letters and signs.')
      .nullable()
      .optional()
      .describe('What it is called with; null: it needs none any more.'),
    seen: asSeen(settings),
  }),
  output: languageModel,
  refusals: ['changed_meanwhile', 'language_model_not_set'],
});

export const tryLanguageModel = operation({
  name: 'tryLanguageModel',
  summary:
    'Sends one sentence of our own to the language model, and says what came back and how long it took.',
  method: 'POST',
  path: '/api/workspace/language-model/try',
  access: 'member',
  readsOnly: true,
  input: z.object({}),
  output: z.object({
    /** The sentence that was sent. */
    sent: z.string(),
    tookMilliseconds: z.int(),
    /** Null where it answered. */
    problem: z.enum(modelProblems).nullable(),
    /** What it said itself of the problem. */
    problemWords: z.string().nullable(),
    /** What it found in our sentence, as far as the sentence bears it out. */
    found: z.array(
      z.object({ what: z.enum(toldLabels), act: z.string().nullable(), when: z.string().nullable() }),
    ),
  }),
  refusals: ['not_allowed', 'language_model_not_set'],
});
