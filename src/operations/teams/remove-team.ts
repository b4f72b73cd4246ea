import type { removeTeam as contract } from '#contract/teams/teams.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { countOfTeam, deleteTeam, loadTeam } from '#store/people/teams.ts';
import type { Handle } from '../world.ts';

/** Who belongs to a team decides what others see, so that nobody loses one in passing. */
export const removeTeam: Handle<typeof contract> = async (world, { teamId }) => {
  const { tx, actor } = world;
  const { workspaceId, memberId } = actor;
  if (!mayChangeMembers(actor)) return notAllowed('remove teams');
  const team = await loadTeam(tx, workspaceId, teamId, { forWrite: true });
  if (!team) return refuse('team_not_found', 'There is no such team.');
  const { belonging } = await countOfTeam(tx, workspaceId, teamId);
  if (belonging > 0) {
    return refuse(
      'team_not_empty',
      'Somebody is in this team, or works on deals of it. Give them another team first.',
    );
  }
  await deleteTeam(tx, workspaceId, teamId);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId, at: world.now, memberId },
    ...{ noun: 'team', nounId: teamId, act: 'removed', before: { name: team.name } },
  });
  return accept(team);
};
