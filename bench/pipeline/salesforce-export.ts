import { addToDay, type Day } from '#domain/time/calendar.ts';

/** Rows of one file of an export, with their headers. */
export interface ExportFile {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const stages = [
  'Prospecting',
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Proposal/Price Quote',
] as const;

/** An export of Salesforce with so many deals, none of which has been in another one with a different number. */
export function salesforceExport(number: number, deals: number, today: Day): ExportFile[] {
  const id = (prefix: string, place: number) =>
    `${prefix}${String(number).padStart(4, '0')}${String(place).padStart(8, '0')}AAA`;
  const each = <Row>(row: (place: number) => Row) => Array.from({ length: deals }, (_, place) => row(place));
  const day = (place: number, days: number) => addToDay(today, days + (place % 7));
  const account = (place: number) => id('001', place >> 1);
  return [
    {
      name: 'Account.csv',
      headers: ['Id', 'Name', 'Industry', 'BillingCountry', 'NumberOfEmployees'],
      rows: each((place) => [
        account(place),
        `Client ${number}-${place >> 1}`,
        'Food',
        'Ireland',
        `${50 + place}`,
      ]).filter((_, place) => place % 2 === 0),
    },
    {
      name: 'Contact.csv',
      headers: ['Id', 'AccountId', 'FirstName', 'LastName', 'Title', 'Email'],
      rows: each((place) =>
        [0, 1].map((one) => [
          id('003', place * 2 + one),
          account(place),
          `Given${place}`,
          `Family${one}`,
          'Plant manager',
          `p${number}.${place}.${one}@example.com`,
        ]),
      ).flat(),
    },
    {
      name: 'Opportunity.csv',
      headers: [
        'Id',
        'AccountId',
        'Name',
        'StageName',
        'Amount',
        'CloseDate',
        'NextStep',
        'IsClosed',
        'IsWon',
        'CreatedDate',
      ],
      rows: each((place) => [
        id('006', place),
        account(place),
        `Inspection, hall ${place}`,
        stages[place % stages.length] ?? 'Prospecting',
        `${10_000 + place}`,
        day(place, 60),
        place % 3 === 0 ? 'Send the film of the cell' : '',
        'false',
        'false',
        `${day(place, -60)}T09:00:00.000Z`,
      ]),
    },
    {
      name: 'OpportunityContactRole.csv',
      headers: ['Id', 'OpportunityId', 'ContactId', 'Role', 'IsPrimary'],
      rows: each((place) =>
        [0, 1].map((one) => [
          id('00K', place * 2 + one),
          id('006', place),
          id('003', place * 2 + one),
          one === 0 ? 'Decision Maker' : 'Business User',
          `${one === 0}`,
        ]),
      ).flat(),
    },
    {
      name: 'Task.csv',
      headers: ['Id', 'WhoId', 'WhatId', 'Subject', 'ActivityDate', 'Status', 'IsClosed', 'TaskSubtype'],
      rows: each((place) =>
        [0, 1].map((one) => [
          id('00T', place * 2 + one),
          id('003', place * 2),
          id('006', place),
          'Call about the count',
          day(place, -30 + one * 10),
          'Completed',
          'true',
          'Call',
        ]),
      ).flat(),
    },
    {
      name: 'Event.csv',
      headers: ['Id', 'WhoId', 'WhatId', 'Subject', 'StartDateTime', 'EndDateTime', 'IsChild'],
      rows: each((place) => [
        id('00U', place),
        id('003', place * 2),
        id('006', place),
        'Where it goes wrong',
        `${day(place, -20)}T10:00:00.000Z`,
        `${day(place, -20)}T11:00:00.000Z`,
        'false',
      ]),
    },
  ];
}

export function csvOf({ headers, rows }: ExportFile): string {
  return [headers, ...rows]
    .map(
      (row) =>
        `${row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`,
    )
    .join('');
}
