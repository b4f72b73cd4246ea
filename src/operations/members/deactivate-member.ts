import type { deactivateMember as contract } from '#contract/members/members.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { keepsAnAdmin, mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { countWorkedOn } from '#store/deals/owned-deals.ts';
import { loadMember, lockAdmins, type MemberRow, updateMember } from '#store/people/members.ts';
import { revokePasswordLinks } from '#store/people/password-links.ts';
import { endSessions } from '#store/people/sign-ins.ts';
import { beginTask } from '../tasks/begin-task.ts';
import type { Handle, World } from '../world.ts';
import type { HandOver } from './hand-over-batch.ts';
import { shownMember } from './shown-member.ts';

export const deactivateMember: Handle<typeof contract> = async (world, { memberId, handOverTo }) => {
  const { tx, actor } = world;
  if (!mayChangeMembers(actor)) return notAllowed('change members');
  if (memberId === actor.memberId) {
    return refuse('not_allowed', 'You cannot deactivate yourself. Ask another admin to do it.');
  }
  const admins = await lockAdmins(tx, actor.workspaceId);
  const before = await loadMember(tx, actor.workspaceId, memberId);
  if (!before) return refuse('member_not_found', 'There is no such member.');
  const after = { ...before, active: false };
  if (before.role === 'admin' && !keepsAnAdmin(admins.map(shownMember), shownMember(after))) {
    return refuse(
      'last_admin',
      'A workspace needs an admin who can sign in. Make somebody else admin first.',
    );
  }
  const heir = handOverTo === null ? accept(null) : await heirOf(world, before, handOverTo);
  if (!heir.ok) return heir;
  await updateMember(tx, actor.workspaceId, after);
  if (after.signInId) await endSessions(tx, after.signInId);
  await revokePasswordLinks(tx, actor.workspaceId, memberId, world.now);
  const of = heir.value === null ? 0 : await countWorkedOn(tx, actor.workspaceId, memberId);
  const input: HandOver | null = heir.value && { fromId: memberId, toId: heir.value.memberId };
  const task = input && of > 0 ? await beginTask(world, { kind: 'hand-over', input, of }) : null;
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: world.now,
    memberId: actor.memberId,
    noun: 'member',
    nounId: memberId,
    act: 'deactivated',
    before: shownMember(before),
    after: { ...shownMember(after), handedOverTo: heir.value?.memberId ?? null, deals: of },
  });
  return accept({ member: shownMember(after), task });
};

/** Who gets the deals: somebody else, who is here and works on deals. */
async function heirOf(
  { tx, actor }: World,
  leaving: MemberRow,
  heirId: string,
): Promise<Result<MemberRow, Refusal>> {
  const heir = await loadMember(tx, actor.workspaceId, heirId);
  const takesDeals = heir?.active && heir.role !== 'reader' && heir.memberId !== leaving.memberId;
  if (heir && takesDeals) return accept(heir);
  return refuse(
    'member_not_found',
    'Choose somebody else for their deals: an active member who is no reader.',
  );
}
