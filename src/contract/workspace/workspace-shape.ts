import { z } from 'zod';
import { id } from '../values.ts';

export const workspaceShape = z.object({
  id,
  name: z.string(),
  zone: z.string(),
  currency: z.string(),
  locale: z.string(),
  fiscalYearStartsIn: z.int().min(1).max(12).describe('A month, 1 to 12.'),
  cadenceDays: z
    .int()
    .nullable()
    .describe('Days without a two-way touch before a deal is silent; null: as its playbook says.'),
  sample: z.boolean().describe('True while it holds the sample deals that Leadsheet made.'),
});
