import { z } from 'zod';
import { operation } from '../operation.ts';
import { currency, line, zone } from '../values.ts';
import { workspaceShape } from './workspace-shape.ts';

export const changeWorkspace = operation({
  name: 'changeWorkspace',
  summary: 'Changes the name, time zone, currency, language and fiscal year of the workspace.',
  method: 'PATCH',
  path: '/api/workspace',
  access: 'member',
  input: z.object({
    name: line.optional(),
    zone: zone.optional(),
    currency: currency.optional(),
    locale: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'A language is written like en or en-GB.')
      .optional(),
    fiscalYearStartsIn: z.int().min(1).max(12).optional(),
  }),
  output: workspaceShape,
  refusals: [],
});
