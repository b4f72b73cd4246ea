import { z } from 'zod';
import { id, named, shownInstant } from '../values.ts';

/** A change of an ordinary row, told in a sentence, with what stood there before and what stands there since. */
export const rowChange = z.object({
  id,
  at: shownInstant,
  by: named.nullable(),
  text: z.string(),
  fields: z.array(
    z.object({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});

export type RowChange = z.input<typeof rowChange>;
