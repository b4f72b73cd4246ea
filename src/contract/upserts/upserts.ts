import { z } from 'zod';
import { accountFields } from '../accounts/accounts.ts';
import { contactFields } from '../contacts/contacts.ts';
import { errorAnswer } from '../errors.ts';
import { givenValue } from '../fields/field-values.ts';
import { operation } from '../operation.ts';
import { playbookKey } from '../playbook/playbook-shape.ts';
import { day, id, line, money, words } from '../values.ts';

const externalId = z.string().trim().min(1).max(300);

/** What any row may say besides what its noun has. */
const further = {
  externalId: externalId.optional().describe('What it is called in your system; found by it the next time.'),
  values: z
    .record(z.string().max(100), givenValue.nullable())
    .optional()
    .describe('Fields of your workspace, by the key that `listFields` says; null takes out what one holds.'),
  tags: z.array(line.max(60)).max(50).optional().describe('Put on it by name; others stay.'),
};
const ofAccount = {
  accountId: id.nullable().optional(),
  accountExternalId: externalId.optional().describe('The account by what it is called in your system.'),
};

export const accountRow = z.object({
  accountId: id.optional(),
  ...accountFields,
  name: line.optional(),
  ...further,
});
export const contactRow = z.object({
  contactId: id.optional(),
  ...contactFields,
  name: line.optional(),
  ...ofAccount,
  ...further,
});
export const dealRow = z.object({
  dealId: id.optional(),
  name: line.optional(),
  ...ofAccount,
  ownerId: id.nullable().optional(),
  value: money.nullable().optional(),
  expectedClose: day.nullable().optional(),
  clientGoal: words.optional(),
  playbookKey: playbookKey.optional().describe('Of a deal that is opened.'),
  ...further,
});

/** What a row is made of, and what it is once it is read. */
export type RowShape = z.ZodType;
export type RowOf<Shape extends RowShape> = z.output<Shape>;

const mostRows = 1000;

/** A row that is not right is answered by itself, and keeps no other from being written. */
const input = <Row extends z.ZodType>(row: Row) =>
  z.object({
    source: line
      .max(100)
      .default('API')
      .describe(
        'The name of the system that external ids are of; an import of that name knows them as well.',
      ),
    rows: z
      .array(z.union([row, z.unknown()]))
      .min(1)
      .max(mostRows),
  });

const output = z.object({
  made: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  rows: z.array(
    z.object({
      outcome: z.enum(['made', 'changed', 'unchanged', 'refused']),
      id: id.nullable().describe('Of the record; null where there is none.'),
      error: errorAnswer.shape.error.optional().describe('As a single operation would answer it.'),
    }),
  ),
});

const takes = { mostBytes: 10 * 1024 * 1024, ofMore: 'Send fewer rows at once: 10 MB at most.' };
const shared = { method: 'POST', access: 'member', output, refusals: ['not_allowed'], takes } as const;

export const upsertAccounts = operation({
  ...shared,
  name: 'upsertAccounts',
  summary:
    'Write up to 1,000 accounts: found by id, else by external id, else by the domain of website or e-mail; made where there is none. Each row is answered by itself.',
  path: '/api/accounts/upserted',
  input: input(accountRow),
});

export const upsertContacts = operation({
  ...shared,
  name: 'upsertContacts',
  summary:
    'Write up to 1,000 contacts: found by id, else by external id, else by their first e-mail; made where there is nobody. Each row is answered by itself.',
  path: '/api/contacts/upserted',
  input: input(contactRow),
});

export const upsertDeals = operation({
  ...shared,
  name: 'upsertDeals',
  summary:
    'Write up to 1,000 deals: found by id, else by external id; opened where there is none. Each row is answered by itself.',
  path: '/api/deals/upserted',
  input: input(dealRow),
});
