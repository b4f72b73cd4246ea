import { z } from 'zod';
import { me } from '../me/me-shape.ts';
import { givenEmail } from '../members/member-shape.ts';
import { operation } from '../operation.ts';

export const signIn = operation({
  name: 'signIn',
  summary: 'Signs a member in at this browser: the answer sets the session cookie.',
  method: 'POST',
  path: '/api/session',
  access: 'public',
  input: z.object({ email: givenEmail, password: z.string().min(1, 'Please give your password.').max(200) }),
  output: me,
  refusals: ['sign_in_failed', 'too_many_attempts'],
});

export const signOut = operation({
  name: 'signOut',
  summary: 'Ends the session of this browser.',
  method: 'DELETE',
  path: '/api/session',
  access: 'public',
  input: z.object({}),
  output: z.object({}),
  refusals: [],
});
