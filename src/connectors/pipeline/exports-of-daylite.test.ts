import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';
import { recogniseTable } from './recognise-table.ts';

/* The header rows are those of exports as they are; the rows are made up. */

const people = tableOf(
  'ID,First Name,Last Name,Job Title,Keywords,Email 1,Email 1 Label,Email 2,Email 2 Label,Phone 1,Phone 1 Label,Phone 2,Phone 2 Label,Street 1,City 1,Zip 1,Country 1,Street 2,City 2,URL 1,Details,Companies,Company IDs',
  {
    ...{ ID: '1', 'First Name': 'Jo', 'Last Name': 'Doe', Keywords: 'Fair, Wine' },
    ...{ 'Email 1': 'jo@fern.example', 'Email 1 Label': 'Work', 'Email 2': 'jo@home.example' },
    ...{ 'Phone 1': '+41 1', 'Phone 2': '+41 2', 'Phone 2 Label': 'Mobile' },
    ...{ 'Street 1': 'Seeweg 1', 'City 1': 'Zug', 'Zip 1': '6300', 'Country 1': 'Switzerland' },
    ...{ 'Street 2': 'Bergweg 2', 'City 2': 'Chur', 'URL 1': 'https://fern.example', 'Company IDs': '3' },
  },
  { ID: '2', 'First Name': 'Ann', 'Last Name': 'Lee' },
);

const companies = tableOf(
  'ID,Name,Email 1,Phone 1,Street 1,City 1,Country 1,URL 1,Details,Parent Company ID',
  {
    ...{ ID: '3', Name: 'Fern AG', 'Email 1': 'hello@fern.example', 'Phone 1': '+41 9', 'City 1': 'Zug' },
    ...{ 'Country 1': 'Switzerland', 'URL 1': 'fern.example', 'Parent Company ID': '4' },
  },
  { ID: '4', Name: 'Forest SE' },
);

test('what is numbered from 1 has the first as the main one, and keeps the others with what they are', async () => {
  const { contacts, accounts, failed } = await readFiles({
    'People.csv': people,
    'Companies.csv': companies,
  });
  expect(failed).toEqual([]);
  expect(contacts[0]).toMatchObject({
    account: { name: 'Fern AG' },
    reach: {
      emails: [{ value: 'jo@fern.example', label: 'Work' }, { value: 'jo@home.example' }],
      phones: [{ value: '+41 1' }, { value: '+41 2', label: 'Mobile' }],
      links: [{ value: 'https://fern.example' }],
      addresses: [
        { street: 'Seeweg 1', city: 'Zug', postalCode: '6300', country: 'Switzerland' },
        { street: 'Bergweg 2', city: 'Chur' },
      ],
    },
  });
  expect(accounts[0]).toMatchObject({
    ...{
      name: 'Fern AG',
      website: 'fern.example',
      country: 'Switzerland',
      details: { parentId: 'forestse' },
    },
    reach: {
      emails: [{ value: 'hello@fern.example' }],
      phones: [{ value: '+41 9' }],
      addresses: [{ city: 'Zug' }],
    },
  });
});

test.each([
  [
    'Name,E-Mail 1,E-Mail 2,Telefon 1,Telefon 2,Ort',
    { mail1: 'E-Mail 1', mail2: 'E-Mail 2', phone1: 'Telefon 1' },
  ],
  ['Name,Email,Email 2,Phone,Phone 2', { email: 'Email', email2: 'Email 2', otherWorkPhone: 'Phone 2' }],
  ['Name,Phone,Street 1,Street 2,City,Zip', { workStreet: 'Street 1', workStreet2: 'Street 2' }],
  ['Name,Phone,Address 1,Address 2,City', { workStreet: 'Address 1', workStreet2: 'Address 2' }],
  ['Name,Email,Mobile 1,Company 1,Company 2', { mobile: 'Mobile 1', account: 'Company 1' }],
  ['Name,Email Type 1,Email 1,Email 2', { mail1: 'Email 1', mail1Label: 'Email Type 1' }],
])('of %s the first is the main one, and lines of one street stay one address', (header, meant) => {
  expect(recogniseTable(header.split(','))?.columns).toMatchObject(meant);
});

test('Daylite: its name, the people and the close of a deal, and who is in a group', async () => {
  const read = await readFiles({
    'People.csv': people,
    'Companies.csv': companies,
    'Opportunities.csv': tableOf(
      'ID,Name,State,Pipeline,Stage,Total,Currency,Start,Forecasted Close,Closed,Reason,People IDs,Roles,Company IDs,Owner',
      {
        ...{ ID: '11', Name: 'Pumps', State: 'Open', Stage: 'Offer', Total: '900', Currency: 'CHF' },
        ...{ Start: '2026-02-01', 'Forecasted Close': '2027-04-30', 'People IDs': '1,2', 'Company IDs': '3' },
      },
    ),
    'Groups.csv': tableOf('ID,Name,Member People IDs,Member Company IDs', {
      ...{ ID: '21', Name: 'Cards', 'Member People IDs': '1,2', 'Member Company IDs': '3' },
    }),
  });
  expect(read.mapping.sourceName).toBe('Daylite');
  expect(read.failed).toEqual([]);
  expect(read.deals[0]).toMatchObject({
    card: { expectedClose: '2027-04-30', openedAt: '2026-02-01T00:00:00.000Z', account: { name: 'Fern AG' } },
    people: [{ contact: { externalId: 'jo@fern.example' } }, { contact: { externalId: '/annlee' } }],
  });
  expect(read.groups.map(({ group, on }) => [group, on.noun])).toEqual([
    ['Cards', 'contact'],
    ['Cards', 'contact'],
    ['Cards', 'account'],
  ]);
});
