import type { usePasswordLink as contract } from '#contract/password-links/password-links.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { notePasswordLinkUsed } from '#store/people/password-links.ts';
import { endSessions, replacePassword } from '#store/people/sign-ins.ts';
import { meOf } from '../me/me-of.ts';
import type { OpenHandle } from '../world.ts';
import { openPasswordLink } from './open-password-link.ts';

export const usePasswordLink: OpenHandle<typeof contract> = async (world, { token, password }) => {
  const { tx, now, signIn } = world;
  const opened = await openPasswordLink(world, token);
  if (!opened.ok) return opened;
  const { link, member } = opened.value;
  const { workspaceId, memberId } = link;
  await notePasswordLinkUsed(tx, link, now);
  await replacePassword(tx, member.signInId, await signIn.hash(password));
  // Whoever is signed in with the old password is out.
  await endSessions(tx, member.signInId);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId,
    at: now,
    memberId,
    noun: 'member',
    nounId: memberId,
    act: 'set a new password by a link',
    after: { linkMadeBy: link.madeBy },
  });
  world.onCommit(async () => {
    await signIn.begin(member.email, password);
  });
  return accept(await meOf(tx, { workspaceId, memberId }));
};
