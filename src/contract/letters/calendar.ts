import { z } from 'zod';
import { dealWriteInput, dealWriteRefusals, written } from '../ledger/written.ts';
import { operation } from '../operation.ts';
import { id, named, shownInstant } from '../values.ts';
import { givenMail } from './given-mail.ts';

const base = '/api/deals/:dealId/conversations/:conversationId' as const;

export const takeCalendarFile = operation({
  name: 'takeCalendarFile',
  summary: 'Write a conversation as a file for calendars, as everybody who takes part is invited to it.',
  method: 'POST',
  path: `${base}/calendar-file`,
  access: 'member',
  input: z.object({ dealId: id, conversationId: id }),
  output: z.object({ name: z.string(), text: z.string() }),
  refusals: ['not_allowed', 'deal_not_found', 'conversation_not_found', 'conversation_not_planned'],
});

export const readCalendarReply = operation({
  name: 'readCalendarReply',
  summary:
    'Record what somebody at the client answered from their calendar: the file of it, or the mail that carries it.',
  method: 'POST',
  path: `${base}/calendar-replies`,
  access: 'member',
  input: z.object({
    ...dealWriteInput,
    conversationId: id,
    ...givenMail('This is too large for an answer from a calendar.'),
  }),
  output: written.extend({
    contact: named,
    said: z.enum(['comes', 'stays away', 'may come', 'another time', 'nothing']),
    /** The other time that they would rather have. */
    startsAt: shownInstant.nullable(),
    /** It was recorded before, and is not recorded again. */
    isKnown: z.boolean(),
  }),
  refusals: [
    ...dealWriteRefusals,
    'conversation_not_found',
    'conversation_not_planned',
    'next_conversation_in_the_past',
    'calendar_reply_not_understood',
    'calendar_reply_of_another',
    'calendar_reply_from_unknown',
    'calendar_reply_outdated',
  ],
});
