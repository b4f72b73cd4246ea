import { z } from 'zod';
import { operation } from '../operation.ts';
import { id } from '../values.ts';

/** What somebody does on a deal right now. */
export const doings = ['looking', 'writing', 'gone'] as const;

export const notePresence = operation({
  name: 'notePresence',
  summary:
    'Say that you look at a deal or write in it, so that colleagues who do too see you; kept for a minute.',
  method: 'POST',
  path: '/api/deals/:dealId/presence',
  access: 'member',
  input: z.object({ dealId: id, doing: z.enum(doings) }),
  output: z.object({}),
  refusals: ['deal_not_found'],
});

/** Who else is there, as the live events tell it. */
export interface PresentEvent {
  readonly dealId: string;
  readonly people: readonly {
    readonly memberId: string;
    readonly name: string;
    readonly doing: 'looking' | 'writing';
  }[];
}
