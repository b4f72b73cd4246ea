import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, kindKey, listInput, listOf, shownInstant, words } from '../values.ts';

const insight = z.object({
  insightId: id,
  kind: kindKey.nullable(),
  text: z.string(),
  createdAt: shownInstant,
});

export const listInsights = operation({
  name: 'listInsights',
  summary: 'List the insights worth half an hour of a client, to use again.',
  method: 'GET',
  path: '/api/insights',
  access: 'member',
  input: z.object({ ...listInput, kind: kindKey.optional() }),
  output: listOf(insight),
  refusals: ['cursor_not_valid'],
});

export const addInsight = operation({
  name: 'addInsight',
  summary: 'Keep an insight to use again.',
  method: 'POST',
  path: '/api/insights',
  access: 'member',
  input: z.object({ insightId: id.optional(), kind: kindKey.nullable().default(null), text: words }),
  output: insight,
  refusals: ['not_allowed', 'id_already_used'],
});
