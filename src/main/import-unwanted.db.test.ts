import { expect, test } from 'vitest';
import { changeContact, getContact, listContacts } from '#contract/contacts/contacts.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const wanted = async () => {
  const { items } = await done(people.admin.call(listContacts, {}));
  return Object.fromEntries(items.map(({ name, doNotWrite, doNotCall }) => [name, [doNotWrite, doNotCall]]));
};

test.each([
  [
    'HubSpot',
    'Record ID,First Name,Last Name,Email,Unsubscribed from all email',
    '1,Hub,Out,hub@c.example,Yes',
  ],
  [
    'Pipedrive',
    'Person - ID,Person - Name,Person - Email,Person - Marketing status',
    '1,Pipe Out,pipe@c.example,Unsubscribed',
  ],
  ['Zoho', 'Record Id,First Name,Last Name,Email,Email Opt Out', 'zcrm_1,Zo,Out,zo@c.example,true'],
])('who wants no mail in %s is known here', async (_, header, row) => {
  await imported(server, people.admin, { 'contacts.csv': `${header}\n${row}\n` });
  const [name] = Object.entries(await wanted()).find(([, [noMail]]) => noMail) ?? [];
  expect(name).toMatch(/Out$/);
  const { items } = await done(people.admin.call(listContacts, { search: name ?? '' }));
  const contactId = items[0]?.contactId ?? '';
  expect(await done(people.admin.call(getContact, { contactId }))).toMatchObject({
    doNotWrite: true,
    doNotCall: false,
  });
  await done(people.admin.call(changeContact, { contactId, doNotWrite: false }));
  expect(await done(people.admin.call(getContact, { contactId }))).toMatchObject({ doNotWrite: false });
});

test('who wants neither mail nor calls in Salesforce is known here, and a file that says nothing of it changes nothing', async () => {
  const id = '003Ab0000000001';
  const header = 'Id,AccountId,LastName,FirstName,Email';
  const row = `${id},,Quiet,Quinn,quinn@c.example`;
  const first = { 'Contact.csv': `${header},HasOptedOutOfEmail,DoNotCall\n${row},1,true\n` };
  await imported(server, people.admin, first);
  expect(await wanted()).toMatchObject({ 'Quinn Quiet': [true, true] });
  await imported(server, people.admin, { 'Contact.csv': `${header},Title\n${row},Buyer\n` });
  expect(await wanted()).toMatchObject({ 'Quinn Quiet': [true, true] });
});
