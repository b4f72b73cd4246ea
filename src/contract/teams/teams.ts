import { z } from 'zod';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { id, line, listInput, listOf } from '../values.ts';

const teamShape = z.object({ teamId: id, name: z.string(), members: z.int() });

export const listTeams = operation({
  name: 'listTeams',
  summary: 'Lists the teams by name, with how many active members each has.',
  method: 'GET',
  path: '/api/teams',
  access: 'member',
  input: z.object(listInput),
  output: listOf(teamShape),
  refusals: ['cursor_not_valid'],
});

export const createTeam = operation({
  name: 'createTeam',
  summary: 'Makes a team.',
  method: 'POST',
  path: '/api/teams',
  access: 'member',
  input: z.object({ teamId: id.optional(), name: line }),
  output: teamShape,
  refusals: ['team_name_taken', 'id_already_used'],
});

export const changeTeam = operation({
  name: 'changeTeam',
  summary: 'Gives a team another name.',
  method: 'PATCH',
  path: '/api/teams/:teamId',
  access: 'member',
  input: z.object({ teamId: id, name: line, seen: asSeen({ name: line }) }),
  output: teamShape,
  refusals: ['team_not_found', 'team_name_taken', 'changed_meanwhile'],
});

export const removeTeam = operation({
  name: 'removeTeam',
  summary: 'Removes a team that nobody is in any more. Made again under its id, it is what it was.',
  method: 'DELETE',
  path: '/api/teams/:teamId',
  access: 'member',
  input: z.object({ teamId: id }),
  output: z.object({ teamId: id, name: z.string() }),
  refusals: ['team_not_found', 'team_not_empty'],
});
