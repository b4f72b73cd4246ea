import { z } from 'zod';
import { operation } from '../operation.ts';
import { shownInstant } from '../values.ts';

const sessionId = z.string().min(1).max(100);

const sessionShape = z.object({
  sessionId,
  isThis: z.boolean().describe('The one that asks.'),
  browser: z.string().nullable(),
  system: z.string().nullable().describe('What it runs on, such as Windows or iPhone.'),
  createdAt: shownInstant,
  lastSeenAt: shownInstant.describe('To five minutes.'),
  from: z.string().nullable().describe('The address on the network that it was last seen at.'),
});

export const listSessions = operation({
  name: 'listSessions',
  summary: 'Lists the browsers that you are signed in at, the one used last first.',
  method: 'GET',
  path: '/api/sessions',
  access: 'person',
  input: z.object({}),
  output: z.object({ items: z.array(sessionShape) }),
  refusals: [],
});

export const endSession = operation({
  name: 'endSession',
  summary: 'Signs you out at one browser.',
  method: 'DELETE',
  path: '/api/sessions/:sessionId',
  access: 'person',
  input: z.object({ sessionId }),
  output: z.object({}),
  refusals: ['session_not_found'],
});

export const endOtherSessions = operation({
  name: 'endOtherSessions',
  summary: 'Signs you out everywhere but at this browser.',
  method: 'DELETE',
  path: '/api/sessions',
  access: 'person',
  input: z.object({}),
  output: z.object({ ended: z.int() }),
  refusals: [],
});
