import { z } from 'zod';
import { operation } from '../operation.ts';
import { day, id, listInput, listOf, money, named, shownInstant } from '../values.ts';

/** What the audit counts among the open deals. */
export const auditMeasures = [
  'no-next-conversation',
  'silent',
  'one-person',
  'nothing-agreed',
  'nobody',
  'no-owner',
  'close-date-past',
] as const;

export const auditMeasure = z.enum(auditMeasures);
export type AuditMeasure = z.output<typeof auditMeasure>;

/** A number of open deals with what they are worth, one sum for each currency. */
const deals = z.object({ deals: z.int(), values: z.array(money) });

export const getPipelineAudit = operation({
  name: 'getPipelineAudit',
  summary:
    'How many of the open deals have no next conversation, are silent, hang on one person, or rest on nothing.',
  method: 'GET',
  path: '/api/pipeline-audit',
  access: 'member',
  input: z.object({}),
  output: z.object({
    at: shownInstant,
    open: deals,
    measures: z.array(
      deals.extend({
        measure: auditMeasure,
        label: z.string(),
        /** What is counted, in one sentence. */
        means: z.string(),
        /** Of all open deals, 0 to 1. */
        share: z.number(),
      }),
    ),
  }),
  refusals: [],
});

export const listAuditedDeals = operation({
  name: 'listAuditedDeals',
  summary: 'The open deals behind one number of the pipeline audit, those worth most first.',
  method: 'GET',
  path: '/api/pipeline-audit/:measure',
  access: 'member',
  input: z.object({ measure: auditMeasure, ...listInput }),
  output: listOf(
    z.object({
      dealId: id,
      name: z.string(),
      account: named.nullable(),
      owner: named.nullable(),
      value: money.nullable(),
      expectedClose: day.nullable(),
      importedStage: z.string().nullable(),
      lastTwoWayAt: shownInstant.nullable(),
      nextConversationAt: shownInstant.nullable(),
    }),
  ),
  refusals: ['cursor_not_valid'],
});
