import { expect, test } from 'vitest';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { getDeal, listDeals } from '#contract/deals/deals.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const files = {
  'Account.csv': 'Id,IsDeleted,Name,BillingCity\n001000000000001AAA,0,Acme,Berlin\n',
  'Lead.csv': [
    'Id,IsDeleted,MasterRecordId,LastName,FirstName,Salutation,Name,Title,Company,Street,City,State,PostalCode,Country,Phone,MobilePhone,Fax,Email,Website,Description,LeadSource,Status,IsConverted',
    '00Q000000000001AAA,0,,Lead,Lena,Ms.,Lena Lead,Buyer,acme,Street 1,Berlin,,10115,Germany,+49 1,+49 2,,lena@acme.example,acme.example,Met at the fair,Web,Working,0',
    '00Q000000000002AAA,0,,New,Nora,,Nora New,,Newco,,,,,,,,,nora@newco.example,,,Web,Open,0',
    '00Q000000000003AAA,0,,Gone,Gina,,Gina Gone,,Acme,,,,,,,,,gina@acme.example,,,Web,Qualified,1',
    '00Q000000000004AAA,1,,Deleted,Dora,,Dora Deleted,,Acme,,,,,,,,,,,,,,0',
  ].join('\n'),
  'Opportunity.csv':
    'Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,CreatedDate\n006000000000001AAA,0,001000000000001AAA,Pumps,Prospecting,100,2027-01-01,2026-01-01T00:00:00Z\n',
  'Note.csv': [
    'Id,IsDeleted,ParentId,Title,IsPrivate,Body,OwnerId,CreatedDate',
    '002000000000001AAA,0,006000000000001AAA,First talk,0,"They need ten,',
    'or twelve",,2026-02-01T10:00:00Z',
    '002000000000002AAA,0,006000000000001AAA,Secret,1,Nobody,,2026-02-01T10:00:00Z',
    '002000000000003AAA,0,00Q000000000001AAA,About a person,0,Likes boats,,2026-02-01T10:00:00Z',
  ].join('\n'),
};

test('leads of Salesforce that were not converted become people, and notes come to their deals', async () => {
  const first = await imported(server, people.admin, files);
  expect(first).toMatchObject({
    ...{ state: 'done', errors: 0 },
    counts: {
      accounts: { created: 2 },
      contacts: { created: 2, skipped: 2 },
      activities: { created: 1, skipped: 1 },
      notes: { created: 1 },
    },
  });
  const found = await done(people.admin.call(listContacts, { search: 'Lena' }));
  const lena = await done(people.admin.call(getContact, { contactId: found.items[0]?.contactId ?? '' }));
  expect(lena).toMatchObject({
    ...{ email: 'lena@acme.example', title: 'Buyer', account: { name: 'Acme' } },
    about: 'Met at the fair\n\nLead: Working',
    addresses: [{ street: 'Street 1', city: 'Berlin' }],
  });
  const { items } = await done(people.admin.call(listDeals, { search: 'Pumps' }));
  const page = await done(people.admin.call(getDeal, { dealId: items[0]?.dealId ?? '' }));
  expect(JSON.stringify(page)).toContain('They need ten,\\nor twelve');
});

test('the same leads and notes change nothing', async () => {
  const again = await imported(server, people.admin, files);
  expect(again.counts).toMatchObject({
    contacts: { created: 0, updated: 0, unchanged: 2 },
    deals: { created: 0, updated: 0, unchanged: 1 },
  });
  expect(again.counts.facts?.created ?? 0).toBe(0);
});

test('where the file of accounts is not sent again, a lead stays with the company that is called so', async () => {
  const { 'Account.csv': _, ...without } = files;
  const accountOf = async () => {
    const { items } = await done(people.admin.call(listContacts, { search: 'Lena' }));
    const lena = await done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
    return lena.account;
  };
  const before = await accountOf();
  const again = await imported(server, people.admin, without);
  expect(again.counts.accounts?.created ?? 0).toBe(0);
  expect(await accountOf()).toEqual(before);
});
