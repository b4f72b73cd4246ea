import type { restoreInvitation as contract } from '#contract/invitations/invitations.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { lockInvitation, reviveInvitation } from '#store/people/invitations.ts';
import { revokedForGood, revokedLately } from '../revoked-lately.ts';
import type { Handle } from '../world.ts';
import { shownInvitation } from './shown-invitation.ts';

export const restoreInvitation: Handle<typeof contract> = async (world, { invitationId }) => {
  const { tx, actor, now } = world;
  const { workspaceId, memberId } = actor;
  if (!mayChangeMembers(actor)) return notAllowed('revoke invitations');
  const invitation = await lockInvitation(tx, workspaceId, invitationId);
  if (!invitation) return refuse('invitation_not_found', 'There is no such invitation.');
  if (invitation.revokedAt === null) return accept(shownInvitation(invitation, now));
  if (!revokedLately(invitation.revokedAt, now)) return revokedForGood();
  await reviveInvitation(tx, invitation);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId, at: now, memberId },
    ...{ noun: 'invitation', nounId: invitationId, act: 'took back the revoking' },
  });
  return accept(shownInvitation({ ...invitation, revokedAt: null }, now));
};
