import { z } from 'zod';
import { me } from '../me/me-shape.ts';
import { email, password } from '../members/member-shape.ts';
import { operation } from '../operation.ts';
import { currency, line, zone } from '../values.ts';

export const getSetup = operation({
  name: 'getSetup',
  summary: 'Says whether this Leadsheet has a workspace yet, and so whether the next step is to make one.',
  method: 'GET',
  path: '/api/setup',
  access: 'public',
  input: z.object({}),
  output: z.object({ workspaceExists: z.boolean() }),
  refusals: [],
});

export const createWorkspace = operation({
  name: 'createWorkspace',
  summary:
    'Makes the workspace and its first admin, and signs them in. Works once, on a Leadsheet that has none.',
  method: 'POST',
  path: '/api/setup',
  access: 'public',
  input: z.object({
    workspaceName: line,
    name: line.describe('Your own name.'),
    email,
    password,
    zone,
    currency,
  }),
  output: me,
  refusals: ['already_set_up', 'too_many_attempts'],
});
