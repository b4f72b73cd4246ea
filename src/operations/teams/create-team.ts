import type { createTeam as contract } from '#contract/teams/teams.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { insertTeam, loadTeam } from '#store/people/teams.ts';
import type { Handle } from '../world.ts';

export const createTeam: Handle<typeof contract> = async (world, { teamId, name }) => {
  const { tx, actor } = world;
  if (!mayChangeMembers(actor)) return notAllowed('make teams');
  if (teamId !== undefined && (await loadTeam(tx, actor.workspaceId, teamId))) {
    return refuse('id_already_used', 'There is a team under this id already.');
  }
  const team = { teamId: teamId ?? world.newId(), name };
  if (!(await insertTeam(tx, actor.workspaceId, team))) {
    return refuse('team_name_taken', `There is a team called ${name} already.`);
  }
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: world.now,
    memberId: actor.memberId,
    noun: 'team',
    nounId: team.teamId,
    act: 'made',
    after: { name },
  });
  return accept({ ...team, members: 0 });
};
