import { expect, test } from 'vitest';
import { getAccount, listAccounts } from '#contract/accounts/accounts.ts';
import { changeContact, getContact, listContacts } from '#contract/contacts/contacts.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const accounts = (phone: string) =>
  [
    'Id,IsDeleted,Name,ParentId,BillingStreet,BillingCity,BillingCountry,ShippingCity,Phone,Fax,Website,Industry,Description',
    `001000000000002AAA,0,Acme Parts,001000000000001AAA,,Lyon,France,,${phone},,parts.example,Parts,"Makes parts,`,
    'all day long"',
    '001000000000001AAA,0,Acme Group,,Am Ufer 3,Berlin,Germany,Potsdam,+49 30 1,+49 30 2,acme.example,Holding,',
  ].join('\n');

const contacts = (mobile: string) =>
  [
    'Id,IsDeleted,AccountId,LastName,FirstName,Salutation,Name,MailingStreet,MailingCity,MailingCountry,Phone,MobilePhone,Fax,Email,Title,Department,Birthdate,Description',
    `003000000000001AAA,0,001000000000002AAA,Client,Clara,Ms.,Clara Client,Rue 1,Lyon,France,+33 1,${mobile},+33 9,clara@parts.example,Buyer,Buying,1980-05-17,Likes boats`,
  ].join('\n');

const byName = async (name: string) => {
  const { items } = await done(people.admin.call(listContacts, { search: name }));
  return done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
};

test('people and companies of Salesforce come with every way to reach them, and with whom they belong to', async () => {
  const first = await imported(server, people.admin, {
    'Account.csv': accounts('+33 4'),
    'Contact.csv': contacts('+33 6'),
  });
  expect(first).toMatchObject({ state: 'done', errors: 0 });
  const clara = await byName('Clara');
  expect(clara).toMatchObject({
    ...{ email: 'clara@parts.example', phone: '+33 1', title: 'Buyer', department: 'Buying' },
    ...{ salutation: 'Ms.', givenName: 'Clara', familyName: 'Client', birthday: '1980-05-17' },
    about: 'Likes boats',
    phones: [
      { value: '+33 1', label: 'Work' },
      { value: '+33 6', label: 'Mobile' },
      { value: '+33 9', label: 'Fax' },
    ],
    addresses: [{ street: 'Rue 1', city: 'Lyon', country: 'France', label: null }],
    account: { name: 'Acme Parts' },
  });
  const parts = await done(people.admin.call(getAccount, { accountId: clara.account?.id ?? '' }));
  expect(parts).toMatchObject({
    ...{ website: 'parts.example', country: 'France', about: 'Makes parts,\nall day long' },
    above: [{ name: 'Acme Group' }],
    phones: [{ value: '+33 4', label: null }],
  });
  const group = await done(people.admin.call(getAccount, { accountId: parts.above[0]?.id ?? '' }));
  expect(group).toMatchObject({
    below: [{ name: 'Acme Parts' }],
    addresses: [
      { street: 'Am Ufer 3', city: 'Berlin', label: 'Billing' },
      { city: 'Potsdam', label: 'Shipping' },
    ],
  });
});

test('a later export brings what is new, and takes away no way to reach somebody that was written down here', async () => {
  const before = await byName('Clara');
  const home = { value: 'clara@home.example', label: 'home' };
  const { contactId } = before;
  await done(people.admin.call(changeContact, { contactId, emails: [...before.emails, home] }));
  const again = await imported(server, people.admin, {
    'Account.csv': accounts('+33 4'),
    'Contact.csv': contacts('+33 7'),
  });
  expect(again.counts).toMatchObject({
    accounts: { created: 0, updated: 0, unchanged: 2 },
    contacts: { created: 0, updated: 1 },
  });
  expect(await byName('Clara')).toMatchObject({
    emails: [{ value: 'clara@parts.example' }, home],
    phones: [{ value: '+33 1' }, { value: '+33 7' }, { value: '+33 9' }, { value: '+33 6' }],
  });
  expect((await done(people.admin.call(listAccounts, {}))).count).toBe(2);
});

test('a list of people from an address book makes their companies, by their names', async () => {
  const list = [
    'Notes:',
    '"Some addresses may be missing, as people choose what they share."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Grace,Hopper,https://www.linkedin.com/in/gh,,Navy,Rear admiral,12 Mar 2024',
  ].join('\n');
  expect(await imported(server, people.admin, { 'Connections.csv': list })).toMatchObject({ errors: 0 });
  expect(await byName('Grace')).toMatchObject({
    ...{ title: 'Rear admiral', account: { name: 'Navy' } },
    links: [{ value: 'https://www.linkedin.com/in/gh' }],
  });
});

test('companies that an export makes belong to each other in a circle belong to none of it', async () => {
  const rows = [
    'Id,IsDeleted,Name,ParentId',
    '001000000000101AAA,0,Round One,001000000000103AAA',
    '001000000000102AAA,0,Round Two,001000000000101AAA',
    '001000000000103AAA,0,Round Three,001000000000102AAA',
    '001000000000104AAA,0,Beside,001000000000101AAA',
  ];
  await imported(server, people.admin, { 'Account.csv': rows.join('\n') });
  const { items } = await done(people.admin.call(listAccounts, { search: 'Round' }));
  expect(items).toHaveLength(3);
  for (const { accountId } of items)
    expect((await done(people.admin.call(getAccount, { accountId }))).above).toEqual([]);
  const { items: beside } = await done(people.admin.call(listAccounts, { search: 'Beside' }));
  const { above } = await done(people.admin.call(getAccount, { accountId: beside[0]?.accountId ?? '' }));
  expect(above).toMatchObject([{ name: 'Round One' }]);
});
