import { z } from 'zod';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { id, kindKey, listInput, listOf, named, shownInstant, words } from '../values.ts';

const insight = z.object({
  insightId: id,
  kind: kindKey.nullable(),
  text: z.string(),
  createdAt: shownInstant,
  /** Put away: it is offered no more, and keeps its history. */
  retired: z.boolean(),
  /** Conversations whose plan took it, and those of them in which the objective was asked for and got a yes. */
  used: z.int(),
  asked: z.int(),
  yes: z.int(),
  lastUsedAt: shownInstant.nullable(),
});

export const listInsights = operation({
  name: 'listInsights',
  summary: 'List the insights worth half an hour of a client, and how often each went with a yes.',
  method: 'GET',
  path: '/api/insights',
  access: 'member',
  input: z.object({
    ...listInput,
    kind: kindKey.optional(),
    search: z.string().max(200).optional(),
    /** Those that were put away, instead of those that are offered. */
    retired: z.stringbool().optional(),
  }),
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

export const changeInsight = operation({
  name: 'changeInsight',
  summary: 'Word an insight anew, put it away, or bring it back. Plans that took it keep what they said.',
  method: 'PATCH',
  path: '/api/insights/:insightId',
  access: 'member',
  input: z.object({
    insightId: id,
    kind: kindKey.nullable().optional(),
    text: words.optional(),
    retired: z.boolean().optional(),
    seen: asSeen({ kind: kindKey.nullable(), text: words }),
  }),
  output: insight,
  refusals: ['not_allowed', 'insight_not_found', 'changed_meanwhile'],
});

export const listInsightUses = operation({
  name: 'listInsightUses',
  summary: 'List the conversations that an insight was planned for, and what was said to their objective.',
  method: 'GET',
  path: '/api/insights/:insightId/uses',
  access: 'member',
  input: z.object({ ...listInput, insightId: id }),
  output: listOf(
    z.object({
      conversationId: id,
      deal: named,
      account: named.nullable(),
      startsAt: shownInstant,
      state: z.enum(['planned', 'held', 'closed out', 'cancelled', 'missed']),
      objectiveKind: kindKey.nullable(),
      answer: z.enum(['yes', 'no', 'maybe']).nullable(),
      outcome: z.enum(['order', 'advance', 'continuation', 'no-sale']).nullable(),
    }),
  ),
  refusals: ['cursor_not_valid', 'insight_not_found'],
});
