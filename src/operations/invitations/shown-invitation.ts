import type { Instant } from '#domain/time/calendar.ts';
import type { InvitationRow } from '#store/people/invitations.ts';

/** An invitation as the admin sees it at an instant. */
export function shownInvitation(invitation: InvitationRow, at: Instant) {
  const { invitationId, email, name, role, sees, teamId, memberId, createdAt, expiresAt } = invitation;
  const state = stateOf(invitation, at);
  return { invitationId, email, name, role, sees, teamId, memberId, createdAt, expiresAt, state };
}

/** Whether the link still works, or why not. */
export function stateOf(invitation: InvitationRow, at: Instant): 'open' | 'accepted' | 'revoked' | 'expired' {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt > at ? 'open' : 'expired';
}
