import type { revokePasswordLink as contract } from '#contract/password-links/password-links.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadMember } from '#store/people/members.ts';
import { revokePasswordLinks } from '#store/people/password-links.ts';
import type { Handle } from '../world.ts';

export const revokePasswordLink: Handle<typeof contract> = async (world, { memberId }) => {
  const { tx, actor, now } = world;
  if (!mayChangeMembers(actor)) return notAllowed('withdraw links to a new password');
  const { workspaceId } = actor;
  const member = await loadMember(tx, workspaceId, memberId);
  if (!member) return refuse('member_not_found', 'There is no such member.');
  await revokePasswordLinks(tx, workspaceId, memberId, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId, at: now, memberId: actor.memberId },
    ...{ noun: 'member', nounId: memberId, act: 'withdrew a link to a new password' },
  });
  return accept({ memberId });
};
