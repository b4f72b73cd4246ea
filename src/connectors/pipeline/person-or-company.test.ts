import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';

test('Capsule: a row of an organisation is a company, with what stands in it', async () => {
  const read = await readFiles({
    'contacts.csv': tableOf(
      'Type,Id,First Name,Last Name,Job Title,Organisation,Name,Address Street,City,Phone Number,Email Address,Tags,About',
      {
        ...{ Type: 'Organisation', Id: '1', Name: 'Fern AG', City: 'Zug', 'Phone Number': '+41 1' },
        'Address Street': 'Quay 1',
        ...{ 'Email Address': 'hello@fern.example', Tags: 'Brewer', About: 'Small' },
      },
      {
        ...{ Type: 'Person', Id: '2', 'First Name': 'Jo', 'Last Name': 'Doe', Organisation: 'Fern AG' },
        ...{ Name: 'Jo Doe', 'Job Title': 'Buyer', 'Email Address': 'jo@fern.example' },
      },
    ),
  });
  expect(read.failed).toEqual([]);
  expect(read.accounts).toMatchObject([
    {
      ...{ name: 'Fern AG', details: { about: 'Small' }, extras: { tags: ['Brewer'] } },
      reach: {
        ...{ emails: [{ value: 'hello@fern.example' }], phones: [{ value: '+41 1' }] },
        addresses: [{ street: 'Quay 1', city: 'Zug' }],
      },
    },
  ]);
  expect(read.contacts).toMatchObject([{ name: 'Jo Doe', title: 'Buyer', account: { name: 'Fern AG' } }]);
});

test('a column that says yes of companies does the same, and names of companies are no contacts of deals', async () => {
  const read = await readFiles({
    'people.csv':
      'Name,Is a company,Company,Email\nFern AG,True,,info@fern.example\nJo,False,Fern AG,jo@fern.example\n',
    'deals.csv': 'Deal name,Stage,Company,Contact\nPumps,Proposal,Fern AG,Jo\n',
  });
  expect(read.accounts.map(({ name }) => name)).toEqual(['Fern AG']);
  expect(read.contacts.map(({ name }) => name)).toEqual(['Jo']);
  expect(read.deals[0]?.people).toMatchObject([{ contact: { externalId: 'jo@fern.example' } }]);
});

test('types of another kind say nothing of it, and their column fills no field of ours', async () => {
  const { contacts, mapping } = await readFiles({
    'people.csv': 'Name,Type,Email\nJo Doe,Customer,jo@fern.example\nAnn Roe,Business,ann@fern.example\n',
  });
  expect(contacts.map(({ name }) => name)).toEqual(['Jo Doe', 'Ann Roe']);
  expect(Object.entries(mapping.files[0]?.columns ?? {})).toContainEqual(['new:text:Type', 'Type']);
});
