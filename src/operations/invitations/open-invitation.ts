import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { enterByInvitation, type InvitationRow } from '#store/people/invitations.ts';
import type { OpenWorld } from '../world.ts';
import { stateOf } from './shown-invitation.ts';

/** The invitation behind a link that still works; its workspace is entered. */
export async function openInvitation(
  { tx, now, signIn }: OpenWorld,
  linkToken: string,
): Promise<Result<InvitationRow, Refusal>> {
  const invitation = await enterByInvitation(tx, signIn.hashOfSecret(linkToken));
  if (!invitation) {
    return refuse('invitation_not_found', 'This link leads to no invitation. See that you copied all of it.');
  }
  const state = stateOf(invitation, now);
  if (state === 'open') return accept(invitation);
  if (state === 'accepted') {
    return refuse('invitation_expired', 'This invitation was accepted already. Sign in instead.', { state });
  }
  return refuse('invitation_expired', 'This invitation works no more. Ask who invited you for a new one.', {
    state,
  });
}
