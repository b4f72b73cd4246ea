import { z } from 'zod';
import { operation } from '../operation.ts';
import { shownInstant } from '../values.ts';

const calendarLink = z.object({
  path: z
    .string()
    .describe('To be put after the address of this Leadsheet; who has it reads your conversations.'),
  madeAt: shownInstant,
  lastReadAt: shownInstant.nullable().describe('When a calendar last read it, to the hour.'),
});

export const getCalendarLink = operation({
  name: 'getCalendarLink',
  summary: 'Shows the private link by which your calendar follows the conversations of your deals.',
  method: 'GET',
  path: '/api/me/calendar',
  access: 'person',
  input: z.object({}),
  output: z.object({ link: calendarLink.nullable() }),
  refusals: [],
});

export const makeCalendarLink = operation({
  name: 'makeCalendarLink',
  summary:
    'Makes the link by which your calendar follows your conversations. One from before opens nothing any more.',
  method: 'POST',
  path: '/api/me/calendar',
  access: 'person',
  input: z.object({}),
  output: z.object({ link: calendarLink }),
  refusals: [],
  shownOnce: true,
});

export const removeCalendarLink = operation({
  name: 'removeCalendarLink',
  summary:
    'Takes the link away by which your calendar follows your conversations: it opens nothing any more.',
  method: 'DELETE',
  path: '/api/me/calendar',
  access: 'member',
  input: z.object({}),
  output: z.object({}),
  refusals: [],
});
