import { z } from 'zod';
import { id, named } from '../values.ts';

/** Whose calendars have a conversation otherwise than it is now, by the letter that would tell them. */
export const toTell = z
  .array(
    z.object({
      dealId: id,
      conversationId: id,
      kind: z.enum(['invitation', 'cancellation']),
      people: z.array(named),
    }),
  )
  .describe(
    'Who was invited by letter and has not been told of this change: send them a letter of this kind.',
  );

export type ToTell = z.output<typeof toTell>;
