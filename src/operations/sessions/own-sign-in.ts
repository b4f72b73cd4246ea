import { loadMember } from '#store/people/members.ts';
import type { World } from '../world.ts';

/** What the member who asks signs in with, and the session that they ask from. */
export async function ownSignIn({ tx, actor, sessionId }: World) {
  const member = await loadMember(tx, actor.workspaceId, actor.memberId);
  if (!member?.signInId || sessionId === null) {
    throw new Error(`member ${actor.memberId} asks in person and has no session`);
  }
  return { signInId: member.signInId, sessionId };
}
