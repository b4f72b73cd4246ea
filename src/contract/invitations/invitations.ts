import { z } from 'zod';
import { me } from '../me/me-shape.ts';
import { email, password, roleName, sees } from '../members/member-shape.ts';
import { operation } from '../operation.ts';
import { id, line, listInput, listOf, shownInstant } from '../values.ts';

const invitationShape = z.object({
  invitationId: id,
  email: z.string(),
  name: z.string(),
  role: roleName,
  sees,
  teamId: id.nullable(),
  memberId: id.nullable().describe('The member from an import whom the invited person becomes.'),
  createdAt: shownInstant,
  expiresAt: shownInstant,
  state: z.enum(['open', 'accepted', 'revoked', 'expired']),
});

const linkToken = z.string().max(100).describe('The part of the link after the #.');

export const listInvitations = operation({
  name: 'listInvitations',
  summary: 'Lists the invitations, the latest first.',
  method: 'GET',
  path: '/api/invitations',
  access: 'member',
  input: z.object(listInput),
  output: listOf(invitationShape),
  refusals: ['cursor_not_valid'],
});

export const inviteMember = operation({
  name: 'inviteMember',
  summary: 'Invites somebody. The answer holds a link that works once: pass it on yourself, no mail is sent.',
  method: 'POST',
  path: '/api/invitations',
  access: 'member',
  input: z.object({
    email,
    name: line.optional(),
    role: roleName.default('seller'),
    sees: sees.optional().describe('Left out: what is usual for the role.'),
    teamId: id.nullable().default(null),
    memberId: id.nullable().default(null).describe('A member from an import whom this person is.'),
    days: z.int().min(1).max(60).default(14).describe('How long the link works.'),
  }),
  output: z.object({
    invitation: invitationShape,
    linkPath: z.string().describe('To be put after the address of this Leadsheet. Shown this once.'),
  }),
  refusals: ['email_taken', 'member_not_found', 'team_not_found'],
  shownOnce: true,
});

export const revokeInvitation = operation({
  name: 'revokeInvitation',
  summary: 'Makes the link of an invitation stop working.',
  method: 'DELETE',
  path: '/api/invitations/:invitationId',
  access: 'member',
  input: z.object({ invitationId: id }),
  output: invitationShape,
  refusals: ['invitation_not_found'],
});

export const restoreInvitation = operation({
  name: 'restoreInvitation',
  summary:
    'Lets the link of an invitation work again that was revoked by mistake, within a quarter of an hour.',
  method: 'POST',
  path: '/api/invitations/:invitationId/restored',
  access: 'member',
  input: z.object({ invitationId: id }),
  output: invitationShape,
  refusals: ['invitation_not_found', 'undo_too_late'],
});

export const readInvitation = operation({
  name: 'readInvitation',
  summary: 'Shows somebody who followed a link what they are invited to.',
  method: 'POST',
  path: '/api/invitations/read',
  access: 'public',
  input: z.object({ token: linkToken }),
  output: z.object({
    workspaceName: z.string(),
    invitedBy: z.string(),
    email: z.string(),
    name: z.string(),
    role: roleName,
  }),
  refusals: ['invitation_not_found', 'invitation_expired'],
});

export const acceptInvitation = operation({
  name: 'acceptInvitation',
  summary: 'Accepts an invitation with a name and a password, and signs the new member in.',
  method: 'POST',
  path: '/api/invitations/accept',
  access: 'public',
  input: z.object({ token: linkToken, name: line, password }),
  output: me,
  refusals: ['invitation_not_found', 'invitation_expired', 'email_taken', 'too_many_attempts'],
});
