import type { getHandOver as contract } from '#contract/members/members.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { countWorkedOn } from '#store/deals/owned-deals.ts';
import { loadMember } from '#store/people/members.ts';
import type { Handle } from '../world.ts';

export const getHandOver: Handle<typeof contract> = async ({ tx, actor }, { memberId }) => {
  if (!mayChangeMembers(actor)) return notAllowed('change members');
  if (!(await loadMember(tx, actor.workspaceId, memberId))) {
    return refuse('member_not_found', 'There is no such member.');
  }
  return accept({ deals: await countWorkedOn(tx, actor.workspaceId, memberId) });
};
