import { z } from 'zod';
import { operation } from '../operation.ts';
import { id } from '../values.ts';

/** Deals are taken in pages, so that a caller can show progress and nothing is locked for long. */
const input = z.object({
  /** Where the last call ended; left out at the beginning. */
  after: id.optional(),
  limit: z.coerce.number().int().min(1).max(2000).default(500),
});

const progress = {
  /** Deals looked at in this call, and in the workspace. */
  deals: z.int(),
  of: z.int(),
  /** Send it as `after`; null when all are done. */
  next: id.nullable(),
};

export const rebuild = operation({
  name: 'rebuild',
  summary: 'Work out again from the ledger all that follows from it, deal by deal.',
  method: 'POST',
  path: '/api/rebuild',
  access: 'member',
  input,
  output: z.object({ ...progress, changed: z.int() }),
  refusals: ['not_allowed'],
});

export const verify = operation({
  name: 'verify',
  summary: 'Compare all that follows from the ledger with a fresh fold, and name what differs.',
  method: 'GET',
  path: '/api/verify',
  access: 'member',
  input,
  output: z.object({
    ...progress,
    differences: z.array(
      z.object({
        /** Null for what follows from all deals of an account together. */
        dealId: id.nullable(),
        table: z.string(),
        /** The row, where the table has several of a deal. */
        row: z.string().nullable(),
        field: z.string().nullable(),
        stored: z.unknown(),
        expected: z.unknown(),
      }),
    ),
  }),
  refusals: ['not_allowed'],
});
