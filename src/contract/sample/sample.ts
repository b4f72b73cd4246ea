import { z } from 'zod';
import { operation } from '../operation.ts';

const count = z.int();

export const loadSampleWorkspace = operation({
  name: 'loadSampleWorkspace',
  summary: 'Fills an empty workspace with a sample pipeline in which every page has something to show.',
  method: 'POST',
  path: '/api/sample',
  access: 'member',
  input: z.object({
    seed: z.int().min(0).max(2_147_483_647).default(1).describe('The same seed tells the same stories.'),
  }),
  output: z.object({ members: count, accounts: count, contacts: count, deals: count, facts: count }),
  refusals: ['workspace_not_empty'],
});
