import { beforeAll, expect, test } from 'vitest';
import { createAccount, listAccounts } from '#contract/accounts/accounts.ts';
import { changeContact, createContact, listContacts, removeContact } from '#contract/contacts/contacts.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const database = testDatabase();
const people = testPeople(testServer(database));

const contacts = async (search: string, by: TestMember = people.reader, more: object = {}) => {
  const { items, count } = await done(by.call(listContacts, { search, ...more }));
  expect(count).toBe(items.length);
  return items.map(({ name }) => name);
};

beforeAll(async () => {
  const { seller } = people;
  await done(seller.call(createContact, { name: 'Karola Vennedey', email: 'k.v@Pumpen-Werk.example' }));
  await done(seller.call(createContact, { name: 'Oskar Olsen', title: 'Buyer' }));
  await done(seller.call(createContact, { name: '50 % Kåre_Os' }));
  await done(seller.call(createAccount, { name: 'Pumpenwerk Ost' }));
  await done(people.stranger.call(createContact, { name: 'Karola of another workspace' }));
});

test('a part of a name or an e-mail is found in small and capital letters, over words, with any signs', async () => {
  expect(await contacts('KAR')).toEqual(['Karola Vennedey', 'Oskar Olsen']);
  expect(await contacts('rola ven')).toEqual(['Karola Vennedey']);
  expect(await contacts('pumpen-w')).toEqual(['Karola Vennedey']);
  expect(await contacts('v@pump')).toEqual(['Karola Vennedey']);
  expect(await contacts('kåre_')).toEqual(['50 % Kåre_Os']);
  for (const [sign, who] of [
    ['%', ['50 % Kåre_Os']],
    ['_', ['50 % Kåre_Os']],
    ['os', ['50 % Kåre_Os', 'Oskar Olsen']],
    ['rol_', []],
    ['kar%dey', []],
    ['kar\\', []],
  ] as const)
    expect([sign, await contacts(sign)]).toEqual([sign, who]);
  // The end of a name and the beginning of an e-mail are no part of either.
  expect(await contacts('vennedeyk.v')).toEqual([]);
  const accounts = await done(people.reader.call(listAccounts, { search: 'ENWERK' }));
  expect([accounts.count, accounts.items.map(({ name }) => name)]).toEqual([1, ['Pumpenwerk Ost']]);
});

test('beside other things that are asked for, and among groups of them', async () => {
  expect(await contacts('kar', people.reader, { email: 'none' })).toEqual(['Oskar Olsen']);
  expect(await contacts('k', people.reader, { title: 'BUY' })).toEqual(['Oskar Olsen']);
  const anyOf = [JSON.stringify({ search: 'vennedey' }), JSON.stringify({ search: 'kåre' })];
  expect(await contacts('k', people.reader, { anyOf })).toEqual(['50 % Kåre_Os', 'Karola Vennedey']);
});

test('as soon as it is written, and no longer once it is not', async () => {
  const { contactId } = await done(people.seller.call(createContact, { name: 'Nepomuk Zirn' }));
  await done(people.seller.call(changeContact, { contactId, email: 'zirn.n@work.example' }));
  expect(await contacts('n@work')).toEqual(['Nepomuk Zirn']);
  await done(people.seller.call(changeContact, { contactId, email: 'zirn-n@work.example' }));
  expect(await contacts('zirn.n@')).toEqual([]);
  await done(people.seller.call(removeContact, { contactId }));
  expect(await contacts('nepomuk')).toEqual([]);
});

test('nobody is found of another workspace, by whatever is asked of the database', async () => {
  expect(await contacts('karola', people.stranger)).toEqual(['Karola of another workspace']);
  const client = await database.application.connect();
  const asked = (part: string, most = 100) =>
    client.query('select ids, many from those_named($1, $2, $3)', ['contact', part, most]);
  expect((await asked('karola')).rows).toEqual([{ ids: [], many: 0 }]);
  const enter = (workspaceId: string) =>
    client.query(`select set_config('leadsheet.workspace', $1, false)`, [workspaceId]);
  await enter(people.strangersWorkspaceId);
  const own = await client.query('select contact_id from contact');
  const [named] = (await asked('karola')).rows;
  expect(own.rows.map(({ contact_id }) => contact_id)).toEqual(expect.arrayContaining(named.ids));
  expect(named).toMatchObject({ ids: [expect.any(String)], many: 1 });
  // What would stand for any letters is looked for as it is written.
  expect((await asked('%aro%lar')).rows).toEqual([{ ids: [], many: 0 }]);
  // More than are looked up one by one are counted all the same.
  await enter(people.workspaceId);
  expect((await asked('kar', 1)).rows).toEqual([{ ids: null, many: 2 }]);
  client.release(true);
});
