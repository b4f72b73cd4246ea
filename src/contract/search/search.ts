import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, named, shownInstant } from '../values.ts';

const nouns = ['contact', 'account', 'deal', 'conversation', 'note'] as const;

const found = z.object({
  noun: z.enum(nouns),
  id,
  /** Named so; all words in its title; all words, wherever; or words like those typed. */
  how: z.enum(['named', 'in the title', 'by its words', 'nearly']),
  /** What it is called; of a note the words around those that were looked for. */
  title: z.string(),
  /**
   * What else of it has the words, where its title has not: an e-mail, a telephone number, what a field of yours holds, or
   * the words around them in what somebody wrote about it.
   */
  matched: z.string().nullable(),
  /** The field of yours that holds it, by its label. */
  matchedField: z.string().nullable(),
  jobTitle: z.string().nullable(),
  /** Of a person, the file that is their photo. */
  photoId: id.nullable(),
  account: named.nullable(),
  deal: named.nullable(),
  /** Whom a note is on that is on no deal. */
  contact: named.nullable(),
  /** When a conversation begins, and when a note was written. */
  at: shownInstant.nullable(),
  participants: z.array(z.string()),
  toCloseOut: z.boolean(),
});

export const search = operation({
  name: 'search',
  summary:
    'Find people, companies, deals, conversations and notes by the beginnings of their words, forgiving of accents and slips.',
  method: 'GET',
  path: '/api/search',
  access: 'member',
  input: z.object({
    text: z.string().trim().max(200),
    /** Several are written with commas: contact,deal. All of them where it is left out. */
    nouns: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(z.enum(nouns)).max(nouns.length))
      .optional(),
    /** At most so many of each noun. */
    limit: z.coerce.number().int().min(1).max(20).default(6),
  }),
  output: z.object({ items: z.array(found) }),
  refusals: [],
});

/** Every noun that is searched. */
export const searchedNouns = nouns;
