import { z } from 'zod';
import { me } from '../me/me-shape.ts';
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

export const getSample = operation({
  name: 'getSample',
  summary:
    'Says whether the sample could be loaded here, or taken out again, and exactly what would go with it.',
  method: 'GET',
  path: '/api/sample',
  access: 'member',
  input: z.object({}),
  output: z.object({
    state: z.enum(['empty', 'sample', 'in use']),
    /** Null unless it is a sample workspace. */
    goes: z
      .object({
        deals: count,
        accounts: count,
        contacts: count,
        conversations: count,
        insights: count,
        colleagues: count.describe('Those of the sample, who never signed in.'),
        dealsOfYourOwn: count.describe('Opened since the sample was loaded.'),
        entriesOfYourOwn: count.describe('Recorded since the sample was loaded, in any deal.'),
      })
      .nullable(),
  }),
  refusals: [],
});

export const removeSample = operation({
  name: 'removeSample',
  summary:
    'Takes the sample out: the people who sign in, the settings, tokens and playbooks move to an empty workspace.',
  method: 'DELETE',
  path: '/api/sample',
  access: 'member',
  input: z.object({}),
  output: me,
  refusals: ['workspace_not_sample'],
});
