import type { inviteMember as contract } from '#contract/invitations/invitations.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { addDays } from '#domain/time/calendar.ts';
import { usuallySees } from '#policy/actor.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { insertInvitation } from '#store/people/invitations.ts';
import { loadMember } from '#store/people/members.ts';
import { signInIdOf } from '#store/people/sign-ins.ts';
import { loadTeam } from '#store/people/teams.ts';
import type { Handle } from '../world.ts';
import { shownInvitation } from './shown-invitation.ts';

export const inviteMember: Handle<typeof contract> = async (world, input) => {
  const { tx, actor, now } = world;
  if (!mayChangeMembers(actor)) return notAllowed('invite people');
  if (await signInIdOf(tx, input.email)) {
    return refuse('email_taken', `Somebody signs in with ${input.email} already.`);
  }
  if (input.teamId !== null && !(await loadTeam(tx, actor.workspaceId, input.teamId))) {
    return refuse('team_not_found', 'There is no such team.');
  }
  const linked = input.memberId === null ? null : await loadMember(tx, actor.workspaceId, input.memberId);
  if (linked === undefined || linked?.signInId) {
    return refuse('member_not_found', 'There is no such member who still has to be invited.');
  }
  const { secret, hash } = world.signIn.newSecret();
  const invitation = {
    invitationId: world.newId(),
    workspaceId: actor.workspaceId,
    email: input.email,
    name: input.name ?? linked?.name ?? '',
    role: input.role,
    sees: input.sees ?? usuallySees[input.role],
    teamId: input.teamId ?? linked?.teamId ?? null,
    memberId: input.memberId,
    invitedBy: actor.memberId,
    createdAt: now,
    expiresAt: addDays(now, input.days, world.workspace.zone),
    acceptedAt: null,
    revokedAt: null,
  };
  await insertInvitation(tx, invitation, hash);
  const shown = shownInvitation(invitation, now);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: now,
    memberId: actor.memberId,
    noun: 'invitation',
    nounId: invitation.invitationId,
    act: 'invited',
    after: shown,
  });
  // After the #, so that the secret is in no server's log.
  return accept({ invitation: shown, linkPath: `/join#${secret}` });
};
