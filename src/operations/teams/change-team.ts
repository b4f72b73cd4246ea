import type { changeTeam as contract } from '#contract/teams/teams.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { countOfTeam, loadTeam, renameTeam } from '#store/people/teams.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';

export const changeTeam: Handle<typeof contract> = async (world, { teamId, name, seen }) => {
  const { tx, actor } = world;
  const { workspaceId, memberId } = actor;
  if (!mayChangeMembers(actor)) return notAllowed('change teams');
  const before = await loadTeam(tx, workspaceId, teamId);
  if (!before) return refuse('team_not_found', 'There is no such team.');
  const clash = await rowClash(
    world,
    { noun: 'team', nounId: teamId },
    { name: before.name },
    { name, seen },
  );
  if (clash) return clash;
  if (!(await renameTeam(tx, workspaceId, { teamId, name }))) {
    return refuse('team_name_taken', `There is a team called ${name} already.`);
  }
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId, at: world.now, memberId },
    ...{ noun: 'team', nounId: teamId, act: 'changed', before: { name: before.name }, after: { name } },
  });
  const { members } = await countOfTeam(tx, workspaceId, teamId);
  return accept({ teamId, name, members });
};
