import { expect, test } from 'vitest';
import { changeAccount, getAccount, listAccounts } from '#contract/accounts/accounts.ts';
import {
  changeContact,
  createContact,
  getContact,
  listContacts,
  removeContact,
} from '#contract/contacts/contacts.ts';
import { erasePerson } from '#contract/contacts/erasure.ts';
import { epochOf, instantOfEpoch } from '#domain/time/calendar.ts';
import { downloaded, imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const named = async (search: string) => {
  const { items } = await done(people.admin.call(listContacts, { search }));
  return done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
};

test('a row of which one cell changed leaves alone what was changed here in the others', async () => {
  const list = (phone: string, city: string) =>
    [
      'First Name,Last Name,Email,Job Title,Phone,Department,Company,Tags,City',
      `Ida,Fern,ida@fern.example,Clerk,${phone},Buying,Fern AG,VIP;North,${city}`,
    ].join('\n');
  await imported(server, people.admin, { 'people.csv': list('+41 1', 'Bern') });
  const { contactId } = await named('Ida Fern');
  await done(people.admin.call(changeContact, { contactId, title: 'Head clerk', department: 'Stores' }));
  const trial = await imported(
    server,
    people.admin,
    { 'people.csv': list('+41 2', 'Bern') },
    { dryRun: true },
  );
  const first = trial.preview.firstRows?.find(({ noun }) => noun === 'contacts')?.samples[0];
  expect(first?.fields.filter(({ was }) => was !== undefined).map(({ label }) => label)).toEqual(['Phone']);
  await imported(server, people.admin, { 'people.csv': list('+41 2', 'Bern') });
  expect(await named('Ida Fern')).toMatchObject({
    ...{ title: 'Head clerk', department: 'Stores', tags: [{ name: 'North' }, { name: 'VIP' }] },
    phones: [{ value: '+41 2' }, { value: '+41 1' }],
  });
  // What the other system changed goes first.
  await imported(server, people.admin, { 'people.csv': list('+41 2', 'Bern').replace('Clerk', 'Buyer') });
  expect(await named('Ida Fern')).toMatchObject({ title: 'Buyer', department: 'Stores' });
});

test('the same holds for companies', async () => {
  const list = (website: string) => `Company,Industry,Website\nMoss Ltd,Boats,${website}\n`;
  await imported(server, people.admin, { 'companies.csv': list('moss.example') });
  const { items } = await done(people.admin.call(listAccounts, { search: 'Moss' }));
  const accountId = items[0]?.accountId ?? '';
  await done(people.admin.call(changeAccount, { accountId, industry: 'Ships' }));
  await imported(server, people.admin, { 'companies.csv': list('moss-boats.example') });
  const moss = await done(people.admin.call(getAccount, { accountId }));
  expect(moss).toMatchObject({ industry: 'Ships', website: expect.stringContaining('moss-boats') });
});

const card = async () =>
  (await downloaded(server, people.admin, '/api/contacts.vcf?search=Kofi')).replace(/\r\n /g, '');

test('cards that went out from here are of who is here, with or without an e-mail', async () => {
  const { contactId } = await done(people.admin.call(createContact, { name: 'Kofi Mensah', title: 'Baker' }));
  const written = await card();
  const same = await imported(server, people.admin, { 'own.vcf': written });
  expect(same.counts.contacts).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
  // Mended in a telephone, and nobody changed him here since.
  await imported(server, people.admin, { 'own.vcf': written.replace('TITLE:Baker', 'TITLE:Miller') });
  expect(await named('Kofi')).toMatchObject({ contactId, title: 'Miller' });
  expect((await done(people.admin.call(listContacts, { search: 'Kofi' }))).count).toBe(1);
});

test('an older card of ours adds to whom it is of, and changes nothing that was changed here since', async () => {
  const { contactId } = await done(people.admin.call(createContact, { name: 'Kofi Annor', title: 'Cook' }));
  const older = await card();
  server.now = instantOfEpoch(epochOf(server.now) + 60_000);
  await done(people.admin.call(changeContact, { contactId, title: 'Head cook' }));
  const { counts } = await imported(server, people.admin, {
    'older.vcf': older.replaceAll('TITLE:Cook', 'TITLE:Cook\r\nTEL:+233 30 1'),
  });
  expect(counts.contacts).toMatchObject({ created: 0 });
  expect(await named('Kofi Annor')).toMatchObject({ title: 'Head cook', phone: '+233 30 1' });
});

test('whoever was removed or erased here does not come back by a card of ours', async () => {
  const { contactId } = await done(people.admin.call(createContact, { name: 'Kofi Asante' }));
  const gone = await done(people.admin.call(createContact, { name: 'Kofi Badu' }));
  const written = await card();
  await done(people.admin.call(removeContact, { contactId }));
  await done(people.admin.call(erasePerson, { contactId: gone.contactId, name: 'Kofi Badu' }));
  const { counts } = await imported(server, people.admin, { 'own.vcf': written });
  expect(counts.contacts).toMatchObject({ created: 0, skipped: 1 });
  const { items } = await done(people.admin.call(listContacts, { search: 'Kofi' }));
  expect(items.map(({ name }) => name).sort()).toEqual(['Kofi Annor', 'Kofi Mensah']);
});
