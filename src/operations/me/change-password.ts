import type { changePassword as contract } from '#contract/me/me.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadMember } from '#store/people/members.ts';
import { endSessions, passwordHashOf, replacePassword } from '#store/people/sign-ins.ts';
import type { Handle } from '../world.ts';

export const changePassword: Handle<typeof contract> = async (world, input) => {
  const { tx, actor, signIn } = world;
  const member = await loadMember(tx, actor.workspaceId, actor.memberId);
  const hash = member?.signInId ? await passwordHashOf(tx, member.signInId) : undefined;
  if (!member?.signInId || !member.email || hash === undefined) {
    return refuse('password_wrong', 'You have no password here yet.');
  }
  const { email } = member;
  const matches = await signIn.matches(input.currentPassword, hash);
  if (!matches.ok) return matches;
  if (!matches.value) {
    return refuse('password_wrong', 'That is not your current password. Nothing was changed.');
  }
  await replacePassword(tx, member.signInId, await signIn.hash(input.newPassword));
  await endSessions(tx, member.signInId);
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
