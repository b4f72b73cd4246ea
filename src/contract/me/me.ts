import { z } from 'zod';
import { password } from '../members/member-shape.ts';
import { operation } from '../operation.ts';
import { line, locale, zone } from '../values.ts';
import { me, theme } from './me-shape.ts';

export const getMe = operation({
  name: 'getMe',
  summary: 'Says who is signed in, in which workspace, and what they may do.',
  method: 'GET',
  path: '/api/me',
  access: 'member',
  input: z.object({}),
  output: me,
  refusals: [],
});

export const changeProfile = operation({
  name: 'changeProfile',
  summary:
    'Changes your name, time zone (null: as the workspace), language (null: as the browser) and light or dark.',
  method: 'PATCH',
  path: '/api/me',
  access: 'member',
  input: z.object({
    name: line.optional(),
    zone: zone.nullable().optional(),
    locale: locale.nullable().optional(),
    theme: theme.optional(),
  }),
  output: me,
  refusals: [],
});

export const changePassword = operation({
  name: 'changePassword',
  summary: 'Changes your password and ends all your sessions but this one.',
  method: 'PUT',
  path: '/api/me/password',
  access: 'person',
  input: z.object({ currentPassword: z.string().min(1).max(200), newPassword: password }),
  output: z.object({}),
  refusals: ['password_wrong', 'too_many_attempts'],
});
