import { z } from 'zod';
import { operation } from '../operation.ts';
import { kindKey, role } from '../values.ts';

export const playbookView = z.object({
  key: z.string(),
  version: z.int(),
  label: z.string(),
  cadenceDays: z.number(),
  usualDaysToAsk: z.number(),
  usualDaysPerCommitment: z.number(),
  kinds: z.array(
    z.object({
      key: kindKey,
      label: z.string(),
      shortLabel: z.string(),
      clientCommitsTo: z.string(),
      needs: z.array(kindKey),
      from: z.union([z.literal('each'), z.array(role)]),
      clientGains: z.string(),
      backup: z.string(),
      wording: z.string(),
      notYet: z.string(),
      questions: z.array(z.string()),
      usualConcerns: z.array(z.object({ concern: z.string(), reply: z.string() })),
      clientWording: z.string(),
    }),
  ),
  /** What a no or a maybe may be about, with the question that finds out more. */
  noReasons: z.array(z.object({ reason: z.string(), question: z.string(), date: z.string().nullable() })),
  maybeTypes: z.array(z.object({ type: z.string(), question: z.string(), leadsTo: kindKey.nullable() })),
});

export const getPlaybook = operation({
  name: 'getPlaybook',
  summary: 'Show the map of commitments, and the questions that belong to a no and a maybe.',
  method: 'GET',
  path: '/api/playbook',
  access: 'member',
  /** The newest version where left out. */
  input: z.object({ key: z.string().max(100).optional(), version: z.coerce.number().int().optional() }),
  output: playbookView,
  refusals: ['playbook_not_found'],
});
