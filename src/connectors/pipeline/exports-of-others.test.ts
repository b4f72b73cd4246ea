import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';

/* The header rows are those of exports as they are; the rows are made up. */

test('Copper: values with what they are beside them, and several columns of tags', async () => {
  const read = await readFiles({
    'people.csv': tableOf(
      'Copper ID,Name,First Name,Last Name,Title,Company,Company Id,Details,Owned By,Street,City,State,Postal Code,Country,Contact Type,Email,Email Type,Email 2,Email 2 Type,Phone Number,Phone Number Type,Phone Number 2,Phone Number 2 Type,Website,Website Type,Tags,Created At',
      {
        'Copper ID': '5',
        Name: 'Jo Doe',
        'First Name': 'Jo',
        'Last Name': 'Doe',
        Title: 'Buyer',
        Company: 'Fern AG',
        'Company Id': '3',
        Details: 'Likes boats',
        'Owned By': 'Sam Seller',
        Email: 'jo@fern.example',
        'Email Type': 'work',
        'Email 2': 'jo@home.example',
        'Phone Number': '+41 1',
        'Phone Number Type': 'work',
        'Phone Number 2': '+41 2',
        'Phone Number 2 Type': 'mobile',
        Tags: 'fair, vip',
      },
    ),
    'companies.csv': tableOf(
      'Copper ID,Name,Details,Email Domain,Street,City,State,Postal Code,Country,Owned By,Owner Id,Contact Type,Primary Contact,Primary Contact ID,Tags,Phone Number,Phone Number Type,Website',
      {
        'Copper ID': '3',
        Name: 'Fern AG',
        'Email Domain': 'fern.example',
        City: 'Zug',
        Country: 'Switzerland',
        'Primary Contact': 'Jo Doe',
      },
    ),
    'opportunities.csv': tableOf(
      'Copper ID,Name,Details,Company,Company Id,Primary Contact,Primary Contact ID,Status,Priority,Owned By,Owner Id,Close Date,Value,Currency,Win Probability,Pipeline,Stage,Source,Loss Reason,Tags,Created At',
      {
        'Copper ID': '11',
        Name: 'Pumps',
        Details: 'Ten of them',
        Company: 'Fern AG',
        'Company Id': '3',
        'Primary Contact': 'Jo Doe',
        'Primary Contact ID': '5',
        Status: 'Open',
        'Owned By': 'Sam Seller',
        'Owner Id': '90',
        'Close Date': '12/24/2026',
        Value: '1500',
        Currency: 'CHF',
        Stage: 'Proposal',
        'Created At': '1/2/2026',
      },
    ),
  });
  expect(Object.values(read.nouns)).toEqual(['accounts', 'deals', 'contacts']);
  expect(read.accounts[0]).toMatchObject({
    name: 'Fern AG',
    website: 'fern.example',
    country: 'Switzerland',
  });
  expect(read.contacts[0]).toMatchObject({
    ...{ name: 'Jo Doe', account: { name: 'Fern AG' }, details: { about: 'Likes boats' } },
    reach: {
      emails: [{ value: 'jo@fern.example' }, { value: 'jo@home.example' }],
      phones: [
        { value: '+41 1', label: 'work' },
        { value: '+41 2', label: 'mobile' },
      ],
    },
    extras: { tags: ['fair', 'vip'] },
  });
  expect(read.deals[0]).toMatchObject({
    externalId: '11',
    card: {
      name: 'Pumps',
      owner: { name: 'Sam Seller' },
      note: 'Ten of them',
      expectedClose: '2026-12-24',
      account: { name: 'Fern AG' },
    },
    people: [{ contact: { externalId: 'jo@fern.example' } }],
  });
});

test('Freshsales, by the names that its pages give', async () => {
  const read = await readFiles({
    'contacts.csv': tableOf(
      'First name,Last name,Job title,Emails,Work,Mobile,Accounts,Sales owner,City,Country,Tags',
      {
        ...{
          'First name': 'Jo',
          'Last name': 'Doe',
          Emails: 'jo@fern.example',
          Work: '+41 1',
          Mobile: '+41 2',
        },
        ...{ Accounts: 'Fern AG', 'Sales owner': 'Sam Seller' },
      },
    ),
    'deals.csv': tableOf(
      'Name,Deal value,Deal stage,Expected close date,Closed date,Account name,Related contacts,Sales owner,Deal pipeline,Lost reason,Currency',
      {
        ...{
          Name: 'Pumps',
          'Deal value': '1500',
          'Deal stage': 'Negotiation',
          'Expected close date': '2026-12-24',
        },
        ...{ 'Account name': 'Fern AG', 'Related contacts': 'Jo Doe', 'Sales owner': 'Sam Seller' },
      },
    ),
  });
  expect(Object.values(read.nouns)).toEqual(['contacts', 'deals']);
  expect(read.contacts[0]).toMatchObject({
    ...{ name: 'Jo Doe', account: { name: 'Fern AG' } },
    reach: {
      emails: [{ value: 'jo@fern.example' }],
      phones: [{ value: '+41 1' }, { value: '+41 2', label: 'Mobile' }],
    },
  });
  expect(read.deals[0]).toMatchObject({
    card: { name: 'Pumps', valueMinor: 150_000, owner: { name: 'Sam Seller' }, account: { name: 'Fern AG' } },
    people: [{ contact: { externalId: 'jo@fern.example' } }],
  });
});

test('a board of monday: its name above, and its header again over each group', async () => {
  const read = await readFiles({
    'board.csv': [
      'Deals,,,,',
      'All our deals,,,,',
      'Active,,,,',
      'Name,Stage,Deal Value,Owner,Expected Close Date',
      'Pumps,Proposal,1500,Sam Seller,2026-12-24',
      ',,1500,,',
      'Closed Won,,,,',
      'Name,Stage,Deal Value,Owner,Expected Close Date',
      'Valves,Won,900,Sam Seller,2026-01-24',
    ].join('\n'),
  });
  expect(read.deals.map(({ card }) => card?.name)).toEqual(['Pumps', 'Valves']);
  expect(read.failed).toEqual([]);
});
