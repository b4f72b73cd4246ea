import { z } from 'zod';
import { day, kindKey, named, shownInstant } from '../values.ts';

/** A client goes otherwise than they went: what changed, and why it is met rather than pressed against. */
export const paceChangeView = z.object({
  change: z.enum(['slower', 'later', 'not yet', 'went back', 'somebody new']),
  from: shownInstant,
  /** `Ina joined on 13 Nov; the others have agreed to explore and change already.` */
  what: z.string(),
  /** One sentence: what to do now, and why fast is slow. */
  why: z.string(),
  /** Whom it is about. */
  people: z.array(named),
  kind: kindKey.nullable(),
});

/** How fast the client goes, what has changed, and how the plan's days move with it. */
export const theirPace = z.object({
  /** `5 days a commitment so far; 12 are usual.` */
  sentence: z.string(),
  /** How the numbers came about, a sentence each. */
  explained: z.array(z.string()),
  daysEach: z.number().nullable(),
  usualDays: z.number(),
  /** So many won deals say what is usual; null where the playbook does. */
  usualOf: z.int().nullable(),
  changes: z.array(paceChangeView),
  /** The days that move; null where none do. */
  moved: z
    .object({
      /** `The decision was to be expected around 3 Mar, and is now around 24 Mar.` */
      sentence: z.string(),
      decision: z.object({ was: day, now: day }),
      steps: z.array(
        z.object({ kind: kindKey.nullable(), label: z.string(), was: day.nullable(), now: day }),
      ),
    })
    .nullable(),
});

export type TheirPace = z.input<typeof theirPace>;
