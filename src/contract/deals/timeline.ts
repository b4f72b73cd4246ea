import { z } from 'zod';
import { sentencePart } from '../ledger/ledger-entry.ts';
import { id, kindKey, shownInstant } from '../values.ts';

const place = z.object({ contactId: id, name: z.string(), kind: kindKey, kindLabel: z.string() });

/** A deal from its opening to now, moment by moment. */
export const timeline = z.object({
  /** When it begins: mostly with its opening. */
  from: shownInstant,
  now: shownInstant,
  /** The earliest first. What happened at one instant, such as all of a close-out, is one moment. */
  moments: z.array(
    z.object({
      at: shownInstant,
      /** The most telling thing that happened: what was gained, else what was lost, else a conversation. */
      kind: z.enum(['gained', 'lost', 'conversation', 'other']),
      gained: z.array(place),
      lost: z.array(place),
      /** The lead after it. */
      lead: z.int(),
      /** How many entries it has, and the first few of them in words. */
      entries: z.int(),
      sentences: z.array(z.array(sentencePart)),
    }),
  ),
});

export type Timeline = z.input<typeof timeline>;
export type TimelineMoment = Timeline['moments'][number];
