import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, line, listInput, listOf } from '../values.ts';
import { memberShape, roleName, sees } from './member-shape.ts';

export const listMembers = operation({
  name: 'listMembers',
  summary: 'Lists the people of the workspace by name.',
  method: 'GET',
  path: '/api/members',
  access: 'member',
  input: z.object({ ...listInput, search: z.string().trim().max(100).optional() }),
  output: listOf(memberShape),
  refusals: ['cursor_not_valid'],
});

export const changeMember = operation({
  name: 'changeMember',
  summary: 'Changes what a member is called, may do and sees, their team, and whether they are active.',
  method: 'PATCH',
  path: '/api/members/:memberId',
  access: 'member',
  input: z.object({
    memberId: id,
    name: line.optional(),
    role: roleName.optional(),
    sees: sees.optional(),
    teamId: id.nullable().optional(),
    active: z.boolean().optional(),
  }),
  output: memberShape,
  refusals: ['member_not_found', 'team_not_found', 'last_admin'],
});
