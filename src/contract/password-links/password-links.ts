import { z } from 'zod';
import { me } from '../me/me-shape.ts';
import { password } from '../members/member-shape.ts';
import { operation } from '../operation.ts';
import { id, shownInstant } from '../values.ts';

const linkToken = z.string().max(100).describe('The part of the link after the #.');

export const makePasswordLink = operation({
  name: 'makePasswordLink',
  summary: 'Makes a link by which a member who forgot their password sets a new one: once, within a day.',
  method: 'POST',
  path: '/api/members/:memberId/password-link',
  access: 'person',
  input: z.object({ memberId: id }),
  output: z.object({
    linkPath: z.string().describe('To be put after the address of this Leadsheet. Shown this once.'),
    expiresAt: shownInstant,
  }),
  refusals: ['member_not_found'],
  shownOnce: true,
});

export const revokePasswordLink = operation({
  name: 'revokePasswordLink',
  summary: 'Makes the link to a new password of a member stop working, if there is one.',
  method: 'DELETE',
  path: '/api/members/:memberId/password-link',
  access: 'person',
  input: z.object({ memberId: id }),
  output: z.object({ memberId: id }),
  refusals: ['member_not_found'],
});

export const readPasswordLink = operation({
  name: 'readPasswordLink',
  summary: 'Shows somebody who followed a link whose password it sets.',
  method: 'POST',
  path: '/api/password-links/read',
  access: 'public',
  input: z.object({ token: linkToken }),
  output: z.object({ workspaceName: z.string(), name: z.string(), email: z.string() }),
  refusals: ['password_link_not_valid'],
});

export const usePasswordLink = operation({
  name: 'usePasswordLink',
  summary: 'Sets a new password by a link, ends all sessions and signs in at this browser.',
  method: 'POST',
  path: '/api/password-links/use',
  access: 'public',
  input: z.object({ token: linkToken, password }),
  output: me,
  refusals: ['password_link_not_valid', 'too_many_attempts'],
});
