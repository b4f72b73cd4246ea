import { z } from 'zod';
import { day, kindKey } from '../values.ts';
import { roadmapNotYet } from './not-yet.ts';

/** What the others agreed to before somebody joined, as they read it; never who refused or doubted, nor how long. */
export const roadmapCatchUp = z.object({
  lines: z.array(
    z.object({
      kind: kindKey,
      title: z.string(),
      /** Who agreed to it before they joined, and when the first of them did. */
      people: z.array(z.string()),
      day,
      /** What these do for it, where they stood by the words on their own page. */
      said: z.array(z.object({ who: z.string(), what: z.string(), due: day.nullable() })),
      /** What the reader has against it, as they said it themselves. */
      notYet: roadmapNotYet,
    }),
  ),
  /** Concerns that colleagues wanted to be read, with how they were settled. */
  answered: z.array(z.object({ who: z.string(), text: z.string(), answer: z.string() })),
});
