import type { changePassword as contract } from '#contract/me/me.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadMember } from '#store/people/members.ts';
import { endSessions, replacePassword } from '#store/people/sign-ins.ts';
import type { Handle } from '../world.ts';

export const changePassword: Handle<typeof contract> = async (world, input) => {
  const { tx, actor, signIn } = world;
  const member = await loadMember(tx, actor.workspaceId, actor.memberId);
  if (!member?.signInId || !member.email)
    throw new Error(`member ${actor.memberId} is signed in without a sign-in`);
  const { email, signInId } = member;
  // Asked as at the sign-in page, so that nobody can try passwords faster here than there.
  const known = await signIn.begin(email, input.currentPassword);
  if (!known.ok && known.refusal.code === 'sign_in_failed') {
    return refuse('password_wrong', 'That is not your current password. Nothing was changed.');
  }
  if (!known.ok) return known;
  await replacePassword(tx, signInId, await signIn.hash(input.newPassword));
  await endSessions(tx, signInId);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: world.now,
    memberId: actor.memberId,
    noun: 'member',
    nounId: actor.memberId,
    act: 'changed their password',
  });
  // Whoever else had a session is out; the browser that asked gets a new one.
  world.onCommit(async () => {
    await signIn.begin(email, input.newPassword);
  });
  return accept({});
};
