import type { changeMember as contract } from '#contract/members/members.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { usuallySees } from '#policy/actor.ts';
import { keepsAnAdmin, mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadMember, lockAdmins, moveDealsToTeam, updateMember } from '#store/people/members.ts';
import { endSessions } from '#store/people/sign-ins.ts';
import { loadTeam } from '#store/people/teams.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import { shownMember } from './shown-member.ts';

export const changeMember: Handle<typeof contract> = async (world, { seen, ...input }) => {
  const { tx, actor } = world;
  if (!mayChangeMembers(actor)) return notAllowed('change members');
  const admins = await lockAdmins(tx, actor.workspaceId);
  const before = await loadMember(tx, actor.workspaceId, input.memberId);
  if (!before) return refuse('member_not_found', 'There is no such member.');
  const clash = await rowClash(world, { noun: 'member', nounId: before.memberId }, shownMember(before), {
    ...input,
    seen,
  });
  if (clash) return clash;
  if (input.teamId && !(await loadTeam(tx, actor.workspaceId, input.teamId))) {
    return refuse('team_not_found', 'There is no such team.');
  }
  const role = input.role ?? before.role;
  const after = {
    ...before,
    name: input.name ?? before.name,
    role,
    // A new role brings what is usual for it, unless it is said otherwise.
    sees: input.sees ?? (role === before.role ? before.sees : usuallySees[role]),
    teamId: input.teamId === undefined ? before.teamId : input.teamId,
    active: input.active ?? before.active,
  };
  if (before.role === 'admin' && !keepsAnAdmin(admins.map(shownMember), shownMember(after))) {
    return refuse(
      'last_admin',
      'A workspace needs an admin who can sign in. Make somebody else admin first.',
    );
  }
  await updateMember(tx, actor.workspaceId, after);
  if (after.teamId !== before.teamId) {
    await moveDealsToTeam(tx, actor.workspaceId, after.memberId, after.teamId);
  }
  if (!after.active && after.signInId) await endSessions(tx, after.signInId);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: world.now,
    memberId: actor.memberId,
    noun: 'member',
    nounId: after.memberId,
    act: 'changed',
    before: shownMember(before),
    after: shownMember(after),
  });
  return accept(shownMember(after));
};
