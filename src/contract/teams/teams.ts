import { z } from 'zod';
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
  input: z.object({ name: line }),
  output: teamShape,
  refusals: ['team_name_taken'],
});
