import type { revokeInvitation as contract } from '#contract/invitations/invitations.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { endInvitation, lockInvitation } from '#store/people/invitations.ts';
import type { Handle } from '../world.ts';
import { shownInvitation, stateOf } from './shown-invitation.ts';

export const revokeInvitation: Handle<typeof contract> = async (world, input) => {
  const { tx, actor, now } = world;
  if (!mayChangeMembers(actor)) return notAllowed('revoke invitations');
  const invitation = await lockInvitation(tx, actor.workspaceId, input.invitationId);
  if (!invitation) return refuse('invitation_not_found', 'There is no such invitation.');
  // One that was accepted, revoked or ran out works no more as it is.
  if (stateOf(invitation, now) !== 'open') return accept(shownInvitation(invitation, now));
  await endInvitation(tx, invitation, { revokedAt: now });
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: now,
    memberId: actor.memberId,
    noun: 'invitation',
    nounId: invitation.invitationId,
    act: 'revoked',
  });
  return accept(shownInvitation({ ...invitation, revokedAt: now }, now));
};
