import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, shownInstant } from '../values.ts';

export const changedNoun = z.enum([
  'account',
  'contact',
  'deal',
  'conversation',
  'note',
  'fact',
  'relation',
  'file',
]);

export const changeShape = z.object({
  number: z
    .int()
    .describe('Grows with each change of the workspace. Numbers that you may not see are left out.'),
  at: shownInstant.describe('When it was numbered, a moment after it stood.'),
  noun: changedNoun,
  id: id.describe('Of the record.'),
  dealId: id.nullable().describe('The deal that it belongs to; of a deal, its own id.'),
  act: z
    .enum(['made', 'changed', 'removed'])
    .describe('Put back from the bin is made; a deal that you may see no more is removed.'),
  read: z
    .string()
    .nullable()
    .describe('Where it is read as it stands now: GET this path. Null where it was removed.'),
  by: z
    .object({
      memberId: id,
      tokenId: id
        .nullable()
        .describe(
          'The API token that it was written with, as `createToken` and `listTokens` name it: a program skips what it wrote itself. Null: on a page.',
        ),
    })
    .nullable()
    .describe(
      'Who wrote it. Null where nobody who is signed in did: an import, a client, the server itself.',
    ),
});

export const listChanges = operation({
  name: 'listChanges',
  summary:
    'Lists what was made, changed and removed, in the order in which it happened, as far as you may see it. Ask again with `next` as `after`; nothing is ever missed in between. Kept for 30 days.',
  method: 'GET',
  path: '/api/changes',
  access: 'member',
  input: z.object({
    after: z
      .string()
      .max(100)
      .optional()
      .describe(
        'The `next` of the page before; `latest` for where it stands now. Left out: all that is kept.',
      ),
    nouns: z.array(changedNoun).max(changedNoun.options.length).optional().describe('Only these.'),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  output: z.object({
    items: z.array(changeShape),
    next: z.string().describe('Where the next page begins, also where there is nothing more yet.'),
    isAll: z.boolean().describe('False where the next page has something already.'),
  }),
  refusals: ['cursor_not_valid', 'changes_forgotten'],
  tellsOfChanges: true,
});
