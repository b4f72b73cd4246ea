import { z } from 'zod';
import { historyKinds, historyNouns } from '#domain/address-book/history.ts';
import { ledgerEntry } from '../ledger/ledger-entry.ts';
import { rowChange } from '../ledger/row-change.ts';
import { shownNoteShape } from '../notes/notes.ts';
import { operation } from '../operation.ts';
import { id, listInput, named, shownInstant } from '../values.ts';

const entry = z.discriminatedUnion('what', [
  z.object({ what: z.literal('fact'), at: shownInstant, deal: named, entry: ledgerEntry }),
  z.object({ what: z.literal('note'), at: shownInstant, on: named, note: shownNoteShape }),
  z.object({ what: z.literal('change'), at: shownInstant, change: rowChange }),
]);

export const getHistory = operation({
  name: 'getHistory',
  summary:
    'Show everything that happened with an account or a contact, the latest first: in the deals that you see, noted, changed, moved and brought in.',
  method: 'GET',
  path: '/api/history',
  access: 'member',
  input: z.object({
    noun: z.enum(historyNouns),
    nounId: id,
    kind: z.enum(historyKinds).optional(),
    ...listInput,
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  output: z.object({ items: z.array(entry), next: z.string().nullable() }),
  refusals: ['account_not_found', 'contact_not_found', 'cursor_not_valid'],
});

export type HistoryEntry = z.input<typeof entry>;
