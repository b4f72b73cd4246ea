import { z } from 'zod';
import { toTell } from '../letters/to-tell.ts';
import { operation } from '../operation.ts';
import { id, listInput, words } from '../values.ts';
import { ledgerEntry, ledgerPage } from './ledger-entry.ts';
import { recordableFact } from './recordable.ts';
import { rowChange } from './row-change.ts';
import { dealWriteInput, dealWriteRefusals, written } from './written.ts';

export const getLedger = operation({
  name: 'getLedger',
  summary: 'Show what was recorded of a deal, newest first, with what was corrected.',
  method: 'GET',
  path: '/api/deals/:dealId/ledger',
  access: 'member',
  input: z.object({
    dealId: id,
    ...listInput,
    /** Only one family: `commitment`, `conversation`, `stakeholder`…; `change` is what stands beside the ledger. */
    family: z.string().max(40).optional(),
  }),
  output: ledgerPage.extend({
    /** What was changed of the deal beside its ledger while the entries of this page were recorded, the latest first. */
    changes: z.array(rowChange),
  }),
  refusals: ['deal_not_found', 'cursor_not_valid'],
});

export const getEntry = operation({
  name: 'getEntry',
  summary: 'Show one entry of a ledger, and all others about the same thing.',
  method: 'GET',
  path: '/api/deals/:dealId/facts/:factId',
  access: 'member',
  input: z.object({ dealId: id, factId: id }),
  output: z.object({
    entry: ledgerEntry,
    /** The earliest first, the entry among them. */
    story: z.array(ledgerEntry),
  }),
  refusals: ['deal_not_found', 'fact_not_found'],
});

export const recordFacts = operation({
  name: 'recordFacts',
  summary: 'Record what happened outside a close-out: all of the facts, or none of them.',
  method: 'POST',
  path: '/api/deals/:dealId/facts',
  access: 'member',
  input: z.object({
    ...dealWriteInput,
    facts: z.array(recordableFact).min(1).max(50),
    /** Meet a request as final although its needs are missing. Without it that is refused with what is missing. */
    anyway: z.boolean().optional(),
  }),
  output: written,
  refusals: [
    ...dealWriteRefusals,
    'stakeholder_not_found',
    'stakeholder_already_in_deal',
    'contact_not_found',
    'member_not_found',
    'conversation_not_found',
    'ask_not_found',
    'ask_already_answered',
    'commitment_not_found',
    'commitment_not_open',
    'commitment_not_firm',
    'non_commitment_not_found',
    'promise_not_found',
    'promise_not_open',
    'concern_not_found',
    'milestone_not_found',
    'roadmap_line_not_found',
    'request_not_found',
    'request_needs_missing',
    'waiver_not_found',
    'kind_not_found',
    'finding_not_found',
    'happened_in_the_future',
  ],
});

export const correctFact = operation({
  name: 'correctFact',
  summary: 'Void a fact, or lay other values over it; both stay visible and the standing follows.',
  method: 'POST',
  path: '/api/deals/:dealId/facts/:factId/correction',
  access: 'member',
  input: z
    .object({
      ...dealWriteInput,
      factId: id,
      /** It did not happen. */
      void: z.literal(true).optional(),
      /** Fields laid over what was recorded, in its place and at its time; the rest of it stays as it was. */
      with: z.record(z.string(), z.unknown()).optional(),
      reason: words.optional(),
      /** The correction's own id. */
      id: id.optional(),
    })
    .refine((input) => (input.void === undefined) !== (input.with === undefined), {
      message: 'Either void it, or say what it should be.',
      path: ['with'],
    }),
  output: written,
  refusals: [
    ...dealWriteRefusals,
    'fact_not_found',
    'fact_not_correctable',
    'stakeholder_not_found',
    'contact_not_found',
    'kind_not_found',
    'happened_in_the_future',
  ],
});

export const undoFacts = operation({
  name: 'undoFacts',
  summary: 'Take back all that one write recorded, together; undone in turn, it stands again.',
  method: 'POST',
  path: '/api/deals/:dealId/undo',
  access: 'member',
  input: z.object({
    ...dealWriteInput,
    /** The facts of one write, as it answered them. */
    factIds: z.array(id).min(1).max(500),
    /** What the same act recorded in other deals: a conversation about several, or deals that were moved together. */
    also: z
      .array(z.strictObject({ dealId: id, factIds: z.array(id).min(1).max(500) }))
      .max(99)
      .default([]),
  }),
  output: written.extend({
    also: z.array(written),
    /** Whether that took the deal itself back: its opening was among them. */
    dealUndone: z.boolean(),
    toTell,
  }),
  refusals: [...dealWriteRefusals, 'fact_not_found', 'fact_not_correctable', 'undo_too_late'],
});
