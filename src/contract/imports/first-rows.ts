import { z } from 'zod';
import { day, money, shownInstant } from '../values.ts';

/** What the first rows are shown of. */
export const firstRowNouns = ['accounts', 'contacts', 'deals', 'activities', 'mails'] as const;

/** What becomes of a row: a record of its own, changes of one that is here, nothing new of it, or nothing at all. */
export const rowOutcomes = ['new', 'changed', 'as before', 'left out'] as const;

/** What a field of a record says. */
const shownValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('money'), ...money.shape }),
  z.object({ kind: z.literal('day'), day }),
  z.object({ kind: z.literal('state'), state: z.enum(['open', 'won', 'lost', 'parked']) }),
  z.object({ kind: z.literal('instant'), at: shownInstant }),
]);

const shownField = z.object({
  label: z.string(),
  /** What will stand there. */
  is: shownValue.nullable(),
  /** What stands there now; left out where the import changes nothing of it. */
  was: shownValue.nullable().optional(),
});

const firstRow = z.object({
  outcome: z.enum(rowOutcomes),
  /** What it is called, or where the row stands that is left out. */
  name: z.string(),
  /** Why it is left out. */
  why: z.string().nullable(),
  fields: z.array(shownField),
});

/** The first records of a noun as they would stand after an import, a few of each outcome. */
export const firstRows = z.object({ noun: z.enum(firstRowNouns), samples: z.array(firstRow) });

export type FirstRowNoun = (typeof firstRowNouns)[number];
export type RowOutcome = (typeof rowOutcomes)[number];
export type ShownValue = z.output<typeof shownValue>;
export type FirstRowsOfNoun = z.output<typeof firstRows>;
