import { z } from 'zod';
import { day } from '../values.ts';

/** That they are not ready for something by their own word: what comes first, and when to come back to it, if they said. */
export const roadmapNotYet = z.object({ words: z.string().nullable(), until: day.nullable() }).nullable();
