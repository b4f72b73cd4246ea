import fc from 'fast-check';

const idOf = (prefix: string, of: string, n: number) =>
  `${prefix}${of.padStart(9, '0')}${String(n).padStart(3, '0')}`;

/** A few records that point to each other, or to some that are not there. */
export interface SmallExport {
  readonly accounts: readonly { n: number; industry: string; parent: number | null }[];
  readonly contacts: readonly { n: number; account: number; title: string; phone: string }[];
  readonly deals: readonly { n: number; account: number; amount: number; stage: string; contact: number }[];
  readonly events: readonly { n: number; deal: number; contact: number }[];
}

/** An export of Salesforce; `of` keeps the ids of one run apart from those of another. */
export function filesOf(
  of: string,
  { accounts, contacts, deals, events }: SmallExport,
): Record<string, string> {
  const csv = (...rows: (string | number)[][]) => rows.map((row) => row.join(',')).join('\n');
  return {
    'Account.csv': csv(
      ['Id', 'Name', 'Industry', 'ParentId', 'IsDeleted'],
      ...accounts.map(({ n, industry, parent }) => [
        ...[idOf('001', of, n), `Company ${of} ${n}`, industry],
        ...[parent === null || parent <= n ? '' : idOf('001', of, parent), 0],
      ]),
    ),
    'Contact.csv': csv(
      ['Id', 'AccountId', 'LastName', 'FirstName', 'Email', 'Title', 'Phone', 'IsDeleted'],
      ...contacts.map(({ n, account, title, phone }) => [
        ...[idOf('003', of, n), idOf('001', of, account), `Person${n}`, `Of${of}`],
        ...[`p${n}@of${of}.example`, title, phone, 0],
      ]),
    ),
    'Opportunity.csv': csv(
      [
        'Id',
        'Name',
        'StageName',
        'Amount',
        'CloseDate',
        'AccountId',
        'IsClosed',
        'IsWon',
        'CreatedDate',
        'IsDeleted',
      ],
      ...deals.map(({ n, account, amount, stage }) => [
        ...[idOf('006', of, n), `Deal ${of} ${n}`, stage, amount, '2027-01-31', idOf('001', of, account)],
        ...[
          stage.startsWith('Closed') ? 1 : 0,
          stage === 'Closed Won' ? 1 : 0,
          '2026-09-01T08:00:00.000Z',
          0,
        ],
      ]),
    ),
    'OpportunityContactRole.csv': csv(
      ['Id', 'OpportunityId', 'ContactId', 'Role', 'IsDeleted'],
      ...deals.map(({ n, contact }) => [
        ...[idOf('00K', of, n), idOf('006', of, n), idOf('003', of, contact), 'Decision Maker', 0],
      ]),
    ),
    'Event.csv': csv(
      ['Id', 'WhatId', 'WhoId', 'Subject', 'StartDateTime', 'EndDateTime', 'IsDeleted'],
      ...events.map(({ n, deal, contact }) => [
        ...[idOf('00U', of, n), idOf('006', of, deal), idOf('003', of, contact), `Meeting ${n}`],
        ...['2026-10-01T08:00:00.000Z', '2026-10-01T09:00:00.000Z', 0],
      ]),
    ),
  };
}

const number = (most: number) => fc.integer({ min: 1, max: most });
/** Any of them. */
export const smallExport: fc.Arbitrary<SmallExport> = fc.record({
  accounts: fc.uniqueArray(
    fc.record({
      n: number(3),
      industry: fc.constantFrom('Pumps', 'Water', ''),
      // Companies that belong to each other in a circle are another matter.
      parent: fc.option(number(3)),
    }),
    { selector: ({ n }) => n },
  ),
  contacts: fc.uniqueArray(
    fc.record({
      ...{ n: number(3), account: number(3) },
      ...{ title: fc.constantFrom('Buyer', 'Head', ''), phone: fc.constantFrom('+49 1', '+49 2', '') },
    }),
    { selector: ({ n }) => n },
  ),
  deals: fc.uniqueArray(
    fc.record({
      ...{ n: number(2), account: number(3), amount: fc.constantFrom(100, 200), contact: number(3) },
      stage: fc.constantFrom('Prospecting', 'Qualification', 'Closed Won'),
    }),
    { selector: ({ n }) => n },
  ),
  events: fc.uniqueArray(fc.record({ n: number(3), deal: number(2), contact: number(3) }), {
    selector: ({ n }) => n,
  }),
});
