import { z } from 'zod';
import { id, shownInstant } from '../values.ts';

/** A piece of a sentence, so that a page can set names, quotes and asides apart without reading the words. */
export const sentencePart = z.object({
  as: z.enum(['plain', 'strong', 'quote', 'soft']),
  text: z.string(),
});

/** How something bears on the deal: good, worth a look, bad, ours, theirs, or none of these. */
export const tone = z.enum(['good', 'warn', 'bad', 'ours', 'theirs', 'plain']);

/** One entry of the ledger, as a person reads it and as it was recorded. */
export const ledgerEntry = z.object({
  factId: id,
  sequence: z.int(),
  type: z.string(),
  happenedAt: shownInstant,
  recordedAt: shownInstant,
  by: z.object({
    kind: z.enum(['member', 'client', 'import', 'system']),
    id: id.nullable(),
    name: z.string(),
  }),
  sentence: z.array(sentencePart),
  /** The word beside it: `client commitment`, `non-commitment`, `you`, `stakeholder`… */
  tag: z.object({ label: z.string(), tone }),
  /** As it was recorded. */
  data: z.record(z.string(), z.unknown()),
  /** As it counts now, where a correction replaced something. */
  correctedData: z.record(z.string(), z.unknown()).nullable(),
  /** Set where a later entry corrects this one; the last correction wins. */
  corrected: z
    .object({
      by: id,
      void: z.boolean(),
      /** Taken back at once, by an undo. */
      undo: z.boolean(),
      reason: z.string().nullable(),
      at: shownInstant,
      /** Who corrected it. */
      byName: z.string(),
      /** It was the one who reads. */
      byYou: z.boolean(),
    })
    .nullable(),
  /** Whether the member may void it or lay something over it. */
  correctable: z.boolean(),
});

export const ledgerPage = z.object({
  /** Newest first. */
  items: z.array(ledgerEntry),
  next: z.string().nullable(),
  count: z.int(),
});

export type LedgerEntry = z.input<typeof ledgerEntry>;
export type SentencePart = z.input<typeof sentencePart>;
export type Tone = z.input<typeof tone>;
