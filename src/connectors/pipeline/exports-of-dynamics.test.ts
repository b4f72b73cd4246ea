import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';

/* The header rows are those of exports as they are; the rows are made up. */

const deals = tableOf(
  '(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Potential Customer,Contact,Est. Close Date,Est. Revenue,Currency,Probability,Sales Stage,Status,Status Reason,Owner,Actual Close Date,Created On',
  {
    '(Do Not Modify) Opportunity': '11111111-0000-11d3-9a0c-000000000001',
    '(Do Not Modify) Row Checksum': 'aa==',
    '(Do Not Modify) Modified On': '2026-11-20',
    Topic: 'Pumps',
    'Potential Customer': 'Fern AG',
    Contact: 'Jo Doe',
    'Est. Close Date': '2027-06-30',
    'Est. Revenue': '250000',
    Currency: 'Euro',
    'Sales Stage': 'Propose',
    Status: 'Open',
    'Status Reason': 'In Progress',
    Owner: 'Sam Seller',
  },
  {
    '(Do Not Modify) Opportunity': '11111111-0000-11d3-9a0c-000000000002',
    Topic: 'Valves',
    'Potential Customer': 'Fern AG',
    'Est. Close Date': '2024-08-31',
    'Est. Revenue': '100',
    Currency: 'New Zealand Dollar',
    'Sales Stage': 'Close',
    Status: 'Won',
    'Status Reason': 'Won',
    'Actual Close Date': '2024-08-30',
    'Created On': '2024-01-01',
  },
  {
    '(Do Not Modify) Opportunity': '11111111-0000-11d3-9a0c-000000000003',
    Topic: 'Seals',
    'Potential Customer': 'Fern AG',
    Status: 'Lost',
    'Status Reason': 'Out-Sold',
    'Actual Close Date': '2024-08-30',
    'Created On': '2024-01-01',
  },
);

test('Dynamics: a deal has its customer, its value in its currency, its end and why it was lost', async () => {
  const read = await readFiles({ 'My Open Opportunities.csv': deals }, { currency: 'CHF' });
  expect(read.mapping.sourceName).toBe('Dynamics 365');
  expect(read.failed).toEqual([]);
  const [pumps, valves, seals] = read.deals;
  expect(pumps).toMatchObject({
    externalId: '11111111-0000-11d3-9a0c-000000000001',
    card: {
      name: 'Pumps',
      account: { name: 'Fern AG' },
      ...{ valueMinor: 25_000_000, currency: 'EUR', expectedClose: '2027-06-30', stage: 'Propose' },
      end: null,
    },
    people: [{ contact: { name: 'Jo Doe' } }],
  });
  expect(valves?.card).toMatchObject({
    ...{ valueMinor: 10_000, currency: 'NZD' },
    end: { how: 'won', at: '2024-08-30T00:00:00.000Z', reason: null },
  });
  expect(seals?.card?.end).toMatchObject({ how: 'lost', reason: 'Out-Sold' });
});

test('Dynamics: people and companies have the ids of its hidden columns, addresses and what they do not want', async () => {
  const read = await readFiles({
    'All Contacts.csv': tableOf(
      '(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Full Name,Email,Company Name,Business Phone,Address 1: Street 1,Address 1: Street 2,Address 1: City,Address 1: ZIP/Postal Code,Address 1: Country/Region,Do not allow Emails',
      {
        '(Do Not Modify) Contact': '22222222-0000-11d3-9a0c-000000000001',
        'Full Name': 'Jo Doe',
        Email: 'jo@fern.example',
        'Company Name': 'Fern AG',
        'Business Phone': '+41 1',
        'Address 1: Street 1': 'Seeweg 1',
        'Address 1: Street 2': 'Tor 3',
        'Address 1: City': 'Zug',
        'Address 1: ZIP/Postal Code': '6300',
        'Address 1: Country/Region': 'Switzerland',
        'Do not allow Emails': 'Do Not Allow',
      },
    ),
    'Active Accounts.csv': tableOf(
      '(Do Not Modify) Account,(Do Not Modify) Row Checksum,Account Name,Main Phone,Address 1: City,Primary Contact,Parent Account',
      {
        '(Do Not Modify) Account': '33333333-0000-11d3-9a0c-000000000001',
        'Account Name': 'Fern AG',
        'Main Phone': '+41 9',
        'Address 1: City': 'Zug',
        'Parent Account': 'Forest SE',
      },
    ),
  });
  const columns = (noun: string) => read.mapping.files.find((one) => one.noun === noun)?.columns;
  expect(columns('contacts')?.id).toBe('(Do Not Modify) Contact');
  expect(columns('accounts')?.id).toBe('(Do Not Modify) Account');
  expect(read.contacts[0]).toMatchObject({
    details: { doNotWrite: true },
    reach: {
      addresses: [{ street: 'Seeweg 1, Tor 3', city: 'Zug', postalCode: '6300', country: 'Switzerland' }],
    },
  });
  expect(read.accounts[0]).toMatchObject({
    details: { parentId: 'forestse' },
    reach: { phones: [{ value: '+41 9' }], addresses: [{ city: 'Zug' }] },
  });
});

test('Dynamics in German: its hidden columns are known, whatever language they are in', async () => {
  const read = await readFiles({
    'Meine Verkaufschancen.csv': tableOf(
      '(Nicht ändern) Verkaufschance,(Nicht ändern) Zeilenprüfsumme,(Nicht ändern) Geändert am,Thema,Potenzieller Kunde,Gesch. Abschlussdatum,Gesch. Umsatz,Währung,Status,Statusgrund,Besitzer',
      {
        '(Nicht ändern) Verkaufschance': '11111111-0000-11d3-9a0c-000000000001',
        Thema: 'Pumpen',
        'Potenzieller Kunde': 'Fern AG',
        'Gesch. Abschlussdatum': '30.06.2027',
        'Gesch. Umsatz': '250.000,00',
        Währung: 'Schweizer Franken',
        Status: 'Offen',
        Besitzer: 'Sam Seller',
      },
    ),
  });
  expect(read.mapping.sourceName).toBe('Dynamics 365');
  expect(read.deals[0]).toMatchObject({
    externalId: '11111111-0000-11d3-9a0c-000000000001',
    card: {
      ...{ name: 'Pumpen', account: { name: 'Fern AG' }, owner: { name: 'Sam Seller' } },
      ...{ valueMinor: 25_000_000, currency: 'CHF', expectedClose: '2027-06-30' },
    },
  });
});
