import { beforeEach, expect, test } from 'vitest';
import { listAccounts } from '#contract/accounts/accounts.ts';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

/* What a report says with ids of 15 characters, the export says with those of 18. */

let of = 0;
beforeEach(() => {
  of += 1;
});

const org = () => {
  const name = `Org${of}`;
  const id = (prefix: string) => `${prefix}00000000000${of}`;
  return {
    name,
    report: {
      'report17.csv': [
        'Account ID,Account Name,Contact ID,First Name,Last Name,Email,Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Opportunity Owner',
        `${id('001')},${name} AG,${id('003')},Jo,${name},jo@${name}.example,${id('006')},${name} pumps,Prospecting,7400.00,1/31/2027,Sam Seller`,
        '',
      ].join('\n'),
    },
    reportWithoutIds: {
      'report18.csv': [
        'Account Name,First Name,Last Name,Email,Account Owner',
        `${name} AG,Jo,${name},jo@${name}.example,Sam Seller`,
        '',
      ].join('\n'),
    },
    leads: {
      'Lead.csv': [
        'Id,IsDeleted,LastName,FirstName,Company,Email,LeadSource,Status,IsConverted,ConvertedContactId',
        `${id('00Q')}AAA,0,${name},Jo,${name} AG,other@${name}.example,Web,Open,0,`,
        '',
      ].join('\n'),
    },
    leadsConverted: {
      'Lead.csv': [
        'Id,IsDeleted,LastName,FirstName,Company,Email,LeadSource,Status,IsConverted,ConvertedContactId',
        `${id('00Q')}AAA,0,${name},Jo,${name} AG,other@${name}.example,Web,Open,1,${id('003')}AAA`,
        '',
      ].join('\n'),
    },
    export: {
      'Account.csv': `Id,IsDeleted,Name,BillingCity\n${id('001')}AAA,0,${name} AG,Zug\n`,
      'Contact.csv': `Id,IsDeleted,AccountId,LastName,FirstName,Email,Title,Phone\n${id('003')}AAA,0,${id('001')}AAA,${name},Jo,jo@${name}.example,Buyer,+41 1\n`,
      'Opportunity.csv': `Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,CreatedDate\n${id('006')}AAA,0,${id('001')}AAA,${name} pumps,Prospecting,7400,2027-01-31,2026-01-01T00:00:00Z\n`,
    },
  };
};

async function here(name: string) {
  const [accounts, contacts, deals] = await Promise.all([
    done(people.admin.call(listAccounts, { search: name })),
    done(people.admin.call(listContacts, { search: name })),
    done(people.admin.call(listDeals, { search: name })),
  ]);
  return { accounts: accounts.items, contacts: contacts.items, deals: deals.items };
}

test.each(['report first', 'export first'])(
  'of a report and the export of one organisation nothing comes twice: %s',
  async (order) => {
    const { name, report, export: whole } = org();
    const both = order === 'report first' ? [report, whole] : [whole, report];
    for (const files of both)
      expect(await imported(server, people.admin, files)).toMatchObject({
        sourceName: 'Salesforce',
        errors: 0,
      });
    const { accounts, contacts, deals } = await here(name);
    expect(accounts).toMatchObject([{ name: `${name} AG` }]);
    expect(deals).toMatchObject([{ name: `${name} pumps` }]);
    expect(contacts).toMatchObject([{ name: `Jo ${name}` }]);
    const jo = await done(people.admin.call(getContact, { contactId: contacts[0]!.contactId }));
    expect(jo).toMatchObject({ title: 'Buyer', phone: '+41 1' });
  },
);

test.each(['report first', 'export first'])('nor of a report without ids: %s', async (order) => {
  const { name, reportWithoutIds, export: whole } = org();
  const both = order === 'report first' ? [reportWithoutIds, whole] : [whole, reportWithoutIds];
  for (const files of both) await imported(server, people.admin, files);
  const { accounts, contacts } = await here(name);
  expect(accounts).toHaveLength(1);
  expect(contacts).toHaveLength(1);
});

test('leads that come before the accounts, and before they were converted, are the same people and companies', async () => {
  const { name, leads, leadsConverted, export: whole } = org();
  await imported(server, people.admin, leads);
  await imported(server, people.admin, { ...whole, ...leadsConverted });
  const { accounts, contacts } = await here(name);
  expect(accounts).toHaveLength(1);
  expect(contacts).toMatchObject([{ name: `Jo ${name}` }]);
});

test('two companies of one organisation may have one name', async () => {
  const accounts = {
    'Account.csv':
      'Id,IsDeleted,Name,BillingCity\n001000000000091AAA,0,Twin,Zug\n001000000000092AAA,0,Twin,Bern\n',
  };
  await imported(server, people.admin, accounts);
  await imported(server, people.admin, accounts);
  expect((await here('Twin')).accounts).toHaveLength(2);
});
