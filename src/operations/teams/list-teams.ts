import type { listTeams as contract } from '#contract/teams/teams.ts';
import { accept } from '#domain/result.ts';
import { listTeamRows } from '#store/people/teams.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';

export const listTeams: Handle<typeof contract> = async ({ tx, actor }, input) => {
  const page = pageAfter(input, 2);
  return page.ok ? accept(await listTeamRows(tx, actor.workspaceId, page.value)) : page;
};
