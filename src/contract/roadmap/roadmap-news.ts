import { z } from 'zod';
import { day, shownInstant } from '../values.ts';

/** What is different on a roadmap from how its reader left it, by what they may read of it alone. */

export const newsKinds = [
  /** It was not there. */
  'new',
  /** It has another day or another time than before. */
  'moved',
  /** It has its first day. */
  'dated',
  /** It says something else than before. */
  'changed',
  'done',
  /** It was done, and is open again. */
  'again',
  /** More of their colleagues have done their part. */
  'with',
  /** We have answered. */
  'answered',
] as const;

export const roadmapNews = z.object({
  /** When they were here before. */
  since: shownInstant,
  /** In the order of the page, one for each thing that is different. */
  changes: z.array(
    z.object({
      /** A step, a line, a question, a conversation by what it is called on the page; a colleague by their name. */
      subject: z.string(),
      what: z.enum(newsKinds),
      /** Of what was moved: the day that it had. */
      wasOn: day.nullable(),
      /** Of what was moved: the instant that it had. */
      wasAt: shownInstant.nullable(),
      /** Who has done their part since. */
      people: z.array(z.string()),
    }),
  ),
  /** A conversation that they were asked to, and that is planned no more. */
  cancelled: shownInstant.nullable(),
  /** Steps that they read before, and that are on the plan no more. */
  gone: z.array(z.string()),
});
