import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { maySeeControlOf } from '#policy/coaching.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadMember } from '#store/people/members.ts';
import type { World } from '../world.ts';

/** The seller, if there is one at whose control this member may look. */
export async function findSeller({ tx, workspace, actor }: World, memberId: string) {
  const member = await loadMember(tx, workspace.id, memberId);
  if (!member) return refuse('member_not_found', 'There is no such person in your workspace.');
  if (!maySeeControlOf(actor, member)) return notAllowed('look at the control of that member');
  return accept(member);
}
