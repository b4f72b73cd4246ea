import { z } from 'zod';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { taskShape } from '../tasks/tasks.ts';
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
    seen: asSeen({ name: line, role: roleName, sees, teamId: id.nullable() }),
  }),
  output: memberShape,
  refusals: ['member_not_found', 'team_not_found', 'last_admin', 'changed_meanwhile'],
});

export const getHandOver = operation({
  name: 'getHandOver',
  summary: 'Says how many deals somebody works on, before they are given to another.',
  method: 'GET',
  path: '/api/members/:memberId/hand-over',
  access: 'member',
  input: z.object({ memberId: id }),
  output: z.object({ deals: z.int() }),
  refusals: ['member_not_found'],
});

export const deactivateMember = operation({
  name: 'deactivateMember',
  summary: 'Signs a member out for good, and gives the deals they work on to somebody else. See listTasks.',
  method: 'POST',
  path: '/api/members/:memberId/deactivate',
  access: 'member',
  input: z.object({
    memberId: id,
    handOverTo: id
      .nullable()
      .describe('Who works on their deals from now on; null leaves the deals in their name.'),
  }),
  output: z.object({ member: memberShape, task: taskShape.nullable() }),
  refusals: ['member_not_found', 'last_admin'],
});

export const reactivateMember = operation({
  name: 'reactivateMember',
  summary: 'Lets a member in again, and gives back the deals that were handed over, if you name that task.',
  method: 'POST',
  path: '/api/members/:memberId/reactivate',
  access: 'member',
  input: z.object({
    memberId: id,
    takeBack: id.nullable().default(null).describe('The task that handed over.'),
  }),
  output: z.object({ member: memberShape, task: taskShape.nullable() }),
  refusals: ['member_not_found', 'task_not_found'],
});
