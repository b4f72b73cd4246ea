import type { makePasswordLink as contract } from '#contract/password-links/password-links.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadMember } from '#store/people/members.ts';
import type { Handle } from '../world.ts';
import { writePasswordLink } from './write-password-link.ts';

export const makePasswordLink: Handle<typeof contract> = async (world, { memberId }) => {
  const { tx, actor, now, newId, signIn } = world;
  if (!mayChangeMembers(actor)) return notAllowed('make links to a new password');
  const { workspaceId } = actor;
  const member = await loadMember(tx, workspaceId, memberId);
  if (!member?.signInId || !member.active) {
    return refuse('member_not_found', 'There is no such member who signs in. Invite them instead.');
  }
  const { newSecret } = signIn;
  return accept(
    await writePasswordLink(tx, { workspaceId, memberId, madeBy: actor.memberId, now, newId, newSecret }),
  );
};
