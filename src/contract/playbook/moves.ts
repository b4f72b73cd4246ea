import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, kindKey, listInput, listOf, named } from '../values.ts';
import { playbookKey, playbookVersion } from './playbook-shape.ts';

const shownReference = z.object({ key: playbookKey, version: z.int(), label: z.string() });
const namedKind = z.object({ key: kindKey, label: z.string() });

function beforeAndAfter<Value extends z.ZodType>(value: Value) {
  return z.object({ before: value, after: value });
}

/** What a move would change in one deal: its ledger as it is, looked at on the other map. */
const movePreview = z.object({
  dealId: id,
  name: z.string(),
  account: named.nullable(),
  from: shownReference,
  mayMove: z.boolean(),
  kept: z.array(namedKind),
  lost: z
    .array(namedKind)
    .describe('Gained, and not on the new map: kept in the ledger, and no longer counted.'),
  added: z.array(namedKind),
  gained: beforeAndAfter(z.object({ kinds: z.int(), of: z.int() })),
  lead: beforeAndAfter(z.int()),
  windowOpen: beforeAndAfter(z.boolean()),
  ended: z.array(z.object({ code: z.string(), label: z.string(), why: z.string() })),
  begun: z.array(z.object({ code: z.string(), label: z.string(), why: z.string() })),
  next: beforeAndAfter(
    z.object({ kind: kindKey, kindLabel: z.string(), who: z.string().nullable() }).nullable(),
  ),
});

export const previewMoves = operation({
  name: 'previewMoves',
  summary: 'Shows what would change in deals if they went by another version or playbook. Writes nothing.',
  method: 'GET',
  path: '/api/playbooks/:key/versions/:version/moves',
  access: 'member',
  /** One deal, those that are named, or the open and parked deals of another version. */
  input: z.object({
    key: playbookKey,
    version: playbookVersion,
    dealId: id.optional(),
    dealIds: z
      .array(id)
      .min(1)
      .max(50)
      .optional()
      .describe('Several deals; those that you do not see are left out.'),
    fromKey: playbookKey.optional(),
    fromVersion: playbookVersion.optional(),
    cursor: listInput.cursor,
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  output: listOf(movePreview).extend({ to: shownReference }),
  refusals: ['playbook_not_found', 'deal_not_found', 'cursor_not_valid'],
});

export const moveDeals = operation({
  name: 'moveDeals',
  summary:
    'Moves deals to a version of a playbook, each by one entry in its ledger. Undo takes the entries back.',
  method: 'POST',
  path: '/api/playbooks/:key/versions/:version/moves',
  access: 'member',
  input: z.object({ key: playbookKey, version: playbookVersion, dealIds: z.array(id).min(1).max(100) }),
  output: z.object({
    moved: z.array(z.object({ dealId: id, sequence: z.int(), factIds: z.array(id) })),
    /** Those that you may not change. */
    refused: z.array(z.object({ dealId: id, code: z.string(), message: z.string() })),
  }),
  refusals: ['playbook_not_found', 'playbook_archived'],
});
