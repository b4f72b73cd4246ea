import { expect, test } from 'vitest';
import { groupAccounts, listAccounts } from '#contract/accounts/accounts.ts';
import { changeContact, groupContacts, listContacts } from '#contract/contacts/contacts.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const companies = (phone: string) =>
  `Company,Company owner,Phone\nFern AG,Sam Seller,${phone}\nMoss Ltd,Nora Nowhere,\n`;
const contacts = [
  'First Name,Last Name,Email,Company,Contact owner',
  'Ida,Fern,ida@fern.example,Fern AG,sam seller',
  'Jo,Moss,jo@moss.example,Moss Ltd,Nora Nowhere',
  'Kai,Reed,kai@moss.example,Moss Ltd,Dora Deals',
].join('\n');
const deals = 'Deal name,Account,Stage,Amount,Owner\nBoats,Moss Ltd,Proposal,1000,Dora Deals\n';

const ownersOf = async () => {
  const { items: accounts } = await done(people.admin.call(listAccounts, {}));
  const { items: persons } = await done(people.admin.call(listContacts, {}));
  return Object.fromEntries([...accounts, ...persons].map(({ name, owner }) => [name, owner?.name ?? null]));
};

test('who looks after people and companies there does so here, where they are members or own a deal', async () => {
  const { preview } = await imported(server, people.admin, {
    'companies.csv': companies('+41 1'),
    'contacts.csv': contacts,
    'deals.csv': deals,
  });
  expect(await ownersOf()).toEqual({
    ...{ 'Fern AG': 'Sam Seller', 'Moss Ltd': null },
    ...{ 'Ida Fern': 'Sam Seller', 'Jo Moss': null, 'Kai Reed': 'Dora Deals' },
  });
  expect(preview.warnings.filter((warning) => warning.includes('Nora Nowhere'))).toHaveLength(1);
});

test('a list that does not say who looks after them takes it from nobody', async () => {
  const silent = 'Company,Phone\nFern AG,+41 2\nMoss Ltd,+41 3\n';
  const { counts } = await imported(server, people.admin, { 'companies.csv': silent });
  expect(counts).toMatchObject({ accounts: { created: 0, updated: 2 } });
  expect(await ownersOf()).toMatchObject({ 'Fern AG': 'Sam Seller' });
});

test('lists are narrowed, sorted and grouped by who looks after their rows, and it is assigned and taken away', async () => {
  const { items } = await done(people.admin.call(listContacts, { sort: 'owner' }));
  expect(items.map(({ name }) => name)).toEqual(['Kai Reed', 'Ida Fern', 'Jo Moss']);
  const ida = items[1];
  const ownerId = ida?.owner?.id ?? '';
  const own = await done(people.admin.call(listContacts, { ownerId }));
  expect(own.items.map(({ name }) => name)).toEqual(['Ida Fern']);
  const nobodys = await done(people.admin.call(listContacts, { ownerId: 'none' }));
  expect(nobodys.items.map(({ name }) => name)).toEqual(['Jo Moss']);
  const groups = await done(people.admin.call(groupContacts, { by: 'owner' }));
  expect(groups.groups.map(({ label, count }) => [label, count])).toEqual([
    ['Dora Deals', 1],
    ['Sam Seller', 1],
    [null, 1],
  ]);
  const ofSam = await done(people.admin.call(listAccounts, { groupBy: 'owner', group: ownerId }));
  expect(ofSam.items.map(({ name }) => name)).toEqual(['Fern AG']);
  expect((await done(people.admin.call(groupAccounts, { by: 'owner' }))).groupCount).toBe(2);
  const contactId = ida?.contactId ?? '';
  const given = { contactId, ownerId: people.admin.memberId };
  expect(await done(people.admin.call(changeContact, given))).toMatchObject({ owner: { name: 'Ada Admin' } });
  expect(await done(people.admin.call(changeContact, { contactId, ownerId: null }))).toMatchObject({
    owner: null,
  });
  const stranger = { contactId, ownerId: people.stranger.memberId };
  expect(await people.admin.call(changeContact, stranger)).toMatchObject({
    ok: false,
    failure: { code: 'member_not_found' },
  });
});
