import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, shownInstant } from '../values.ts';

export const taskKind = z
  .enum([
    'refold',
    'hand-over',
    'hand-back',
    'find-same-people',
    'find-same-companies',
    'erase-person',
    'undo-import',
  ])
  .describe(
    'Working out again what follows from each ledger; giving the deals of somebody to another, and back; looking for contacts, or accounts, that are perhaps one; looking for somebody who is erased; taking an import back.',
  );

export const taskShape = z.object({
  taskId: id,
  kind: taskKind,
  madeBy: z.object({ id, name: z.string() }),
  createdAt: shownInstant,
  done: z
    .int()
    .describe('Deals, contacts, accounts or rows that are done, of how many there were when it began.'),
  of: z.int(),
  finishedAt: shownInstant.nullable(),
});

export const listTasks = operation({
  name: 'listTasks',
  summary: 'Lists the work on many deals that is under way, and what was done in the last ten minutes.',
  method: 'GET',
  path: '/api/tasks',
  access: 'member',
  input: z.object({}),
  output: z.object({ items: z.array(taskShape) }),
  refusals: [],
});
