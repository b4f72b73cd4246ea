import { z } from 'zod';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { currency, line, locale, zone } from '../values.ts';
import { workspaceShape } from './workspace-shape.ts';

const settings = {
  name: line.optional(),
  zone: zone.optional(),
  currency: currency.optional(),
  locale: locale.optional(),
  fiscalYearStartsIn: z.int().min(1).max(12).optional(),
  cadenceDays: z
    .int('Give whole days, from 1 to 365.')
    .min(1, 'Give whole days, from 1 to 365.')
    .max(365, 'Give whole days, from 1 to 365.')
    .nullable()
    .optional(),
};

export const changeWorkspace = operation({
  name: 'changeWorkspace',
  summary:
    'Changes the name, time zone, currency, language, fiscal year and cadence of the workspace. What follows from a new zone or cadence is worked out behind it: see listTasks.',
  method: 'PATCH',
  path: '/api/workspace',
  access: 'member',
  input: z.object({ ...settings, seen: asSeen(settings) }),
  output: workspaceShape,
  refusals: ['changed_meanwhile'],
});
