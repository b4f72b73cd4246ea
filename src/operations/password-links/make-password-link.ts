import type { makePasswordLink as contract } from '#contract/password-links/password-links.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { addHours } from '#domain/time/calendar.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadMember } from '#store/people/members.ts';
import { insertPasswordLink, revokePasswordLinks } from '#store/people/password-links.ts';
import type { Handle } from '../world.ts';

const worksForHours = 24;

export const makePasswordLink: Handle<typeof contract> = async (world, { memberId }) => {
  const { tx, actor, now } = world;
  if (!mayChangeMembers(actor)) return notAllowed('make links to a new password');
  const member = await loadMember(tx, actor.workspaceId, memberId);
  if (!member?.signInId || !member.active) {
    return refuse('member_not_found', 'There is no such member who signs in. Invite them instead.');
  }
  // The newest link is the only one that works.
  await revokePasswordLinks(tx, actor.workspaceId, memberId, now);
  const { secret, hash } = world.signIn.newSecret();
  const link = {
    linkId: world.newId(),
    workspaceId: actor.workspaceId,
    memberId,
    madeBy: actor.memberId,
    createdAt: now,
    expiresAt: addHours(now, worksForHours),
    usedAt: null,
    revokedAt: null,
  };
  await insertPasswordLink(tx, link, hash);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: now,
    memberId: actor.memberId,
    noun: 'member',
    nounId: memberId,
    act: 'made a link to a new password',
    after: { expiresAt: link.expiresAt },
  });
  // After the #, so that the secret is in no server's log.
  return accept({ linkPath: `/new-password#${secret}`, expiresAt: link.expiresAt });
};
