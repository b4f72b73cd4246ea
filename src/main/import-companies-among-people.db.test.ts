import { expect, test } from 'vitest';
import { changeAccount, getAccount, listAccounts } from '#contract/accounts/accounts.ts';
import { listContacts } from '#contract/contacts/contacts.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const list = (phone: string) =>
  [
    'Name,Company,Email,Phone,Title,City,Labels',
    `,Taxi Moss,,${phone},,Madrid,Travel`,
    'Ida Fern,Taxi Moss,ida@moss.example,+34 2,Driver,,',
    ',Taxi Moss,info@moss.example,,,,',
  ].join('\n');

const company = async (search: string) => {
  const { items, count } = await done(people.admin.call(listAccounts, { search }));
  expect(count).toBe(1);
  return done(people.admin.call(getAccount, { accountId: items[0]?.accountId ?? '' }));
};

const names = async () => {
  const { items } = await done(people.admin.call(listContacts, {}));
  return items.map(({ name }) => name).sort();
};

test('a row of a list of people that names a company and nobody is that company, with how it is reached', async () => {
  const first = await imported(server, people.admin, { 'people.csv': list('+34 1') });
  expect(first).toMatchObject({
    errors: 0,
    counts: { accounts: { created: 1, updated: 0 }, contacts: { created: 1 } },
  });
  expect(await names()).toEqual(['Ida Fern']);
  expect(await company('Taxi')).toMatchObject({
    name: 'Taxi Moss',
    phones: [{ value: '+34 1' }],
    emails: [{ value: 'info@moss.example' }],
    addresses: [{ city: 'Madrid' }],
    tags: [{ name: 'Travel' }],
    contacts: [{ name: 'Ida Fern' }],
  });
});

test('the same list again changes nothing, also not what was taken out here', async () => {
  const { accountId } = await company('Taxi');
  await done(people.admin.call(changeAccount, { accountId, phones: [] }));
  const again = await imported(server, people.admin, { 'people.csv': list('+34 1') });
  expect(again.counts).toMatchObject({ accounts: { created: 0, updated: 0 }, contacts: { created: 0 } });
  expect((await company('Taxi')).phones).toEqual([]);
});

test('of a company that a list of companies describes, such a row only fills in what is missing', async () => {
  await imported(server, people.admin, {
    'companies.csv': 'Company,Industry,Website,Phone\nFern AG,Boats,fern.example,+41 1\n',
    'people.csv': 'Name,Company,Email,Phone,City\n,Fern AG,,+41 2,Basel\nJo Doe,Fern AG,jo@fern.example,,\n',
  });
  expect(await company('Fern AG')).toMatchObject({
    ...{ industry: 'Boats', website: 'fern.example' },
    phones: [{ value: '+41 1' }, { value: '+41 2' }],
    addresses: [{ city: 'Basel' }],
  });
});
