import { expect, test } from 'vitest';
import { getAccount, listAccounts } from '#contract/accounts/accounts.ts';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { getDeal, listDeals } from '#contract/deals/deals.ts';
import { listFields } from '#contract/fields/fields.ts';
import type { ImportWhole } from '#contract/imports/import-shape.ts';
import { previewImport, runImport } from '#contract/imports/imports.ts';
import { undoImport } from '#contract/imports/undo-import.ts';
import { listTags } from '#contract/tags/tags.ts';
import { ended, imported, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const accounts = [
  'Id,IsDeleted,Name,Industry,BillingCity,Region__c,Contract_Value__c,Segments__c,Renewal__c,Key_Account__c',
  '001000000000001AAA,0,Acme,Pumps,Lyon,North,"€ 1,200.50",Pumps;Valves,2027-01-31,true',
  '001000000000002AAA,0,Borealis,Pumps,Lyon,South,,Valves,,false',
  '001000000000003AAA,0,Calypso,Pumps,Lyon,North,€ 7,,,',
].join('\n');

const opportunities = [
  'Id,IsDeleted,Name,StageName,CloseDate,AccountId,Source_Campaign__c',
  '006000000000001AAA,0,Pumps for Acme,Prospecting,2027-02-01,001000000000001AAA,Fair 2026',
].join('\n');

/** What is chosen for the columns that no field of ours takes. */
function withNewFields({ mapping, preview }: ImportWhole, headers: readonly string[]) {
  return mapping.files.map((file) => {
    const shown = preview.files.find(({ name }) => name === file.name);
    const made = (shown?.columns ?? [])
      .filter(({ header }) => headers.includes(header))
      .map(({ header, holds }) => [`new:${holds}:${header}`, header] as const);
    return { ...file, columns: { ...file.columns, ...Object.fromEntries(made) } };
  });
}

test('columns of Salesforce that only this workspace has become fields of the kind that their values look like', async () => {
  const importId = await sendFiles(server, people.admin, {
    'Account.csv': accounts,
    'Opportunity.csv': opportunities,
  });
  const seen = await done(people.admin.call(previewImport, { importId }));
  const columns = seen.preview.files.flatMap((file) => file.columns);
  const holds = (header: string) => columns.find((one) => one.header === header)?.holds;
  expect(holds('Contract_Value__c')).toBe('money');
  expect(holds('Renewal__c')).toBe('day');
  expect(holds('Key_Account__c')).toBe('yes_no');
  const headers = columns.map(({ header }) => header).filter((header) => header.endsWith('__c'));
  const files = withNewFields(seen, headers).map((file) => ({
    ...file,
    // Corrected by hand: three rows are too few to tell.
    columns: Object.fromEntries(
      Object.entries(file.columns).map(([field, header]) => [
        header === 'Segments__c'
          ? 'new:choices:Segments__c'
          : header === 'Region__c'
            ? 'new:choice:Region__c'
            : field,
        header,
      ]),
    ),
  }));
  await done(people.admin.call(runImport, { importId, changes: { files } }));
  expect(await ended(people.admin, importId)).toMatchObject({ state: 'done', errors: 0 });
  expect(server.logged).toEqual([]);

  const { items: fields } = await done(people.admin.call(listFields, {}));
  expect(fields.map(({ noun, label, kind }) => `${noun} ${label} ${kind}`).sort()).toEqual([
    'account Contract Value money',
    'account Key Account yes_no',
    'account Region choice',
    'account Renewal day',
    'account Segments choices',
    'deal Source Campaign text',
  ]);
  const { items } = await done(people.admin.call(listAccounts, { search: 'Acme' }));
  const acme = await done(people.admin.call(getAccount, { accountId: items[0]?.accountId ?? '' }));
  expect(JSON.stringify(acme)).toContain('120050');
  expect(JSON.stringify(acme)).toContain('2027-01-31');
  const region = fields.find(({ label }) => label === 'Region');
  expect(region?.options.map(({ label }) => label)).toEqual(['North', 'South']);
  const { items: deals } = await done(people.admin.call(listDeals, { search: 'Pumps' }));
  const deal = await done(people.admin.call(getDeal, { dealId: deals[0]?.dealId ?? '' }));
  expect(JSON.stringify(deal)).toContain('Fair 2026');

  // The next export of the same columns fills the fields that are there now.
  const nextId = await sendFiles(server, people.admin, { 'Accounts.csv': accounts.replace('€ 7', '€ 8') });
  const next = await done(people.admin.call(previewImport, { importId: nextId }));
  expect(
    Object.keys(next.mapping.files[0]?.columns ?? {}).filter((one) => one.startsWith('own:')),
  ).toHaveLength(5);
  await done(people.admin.call(runImport, { importId: nextId }));
  expect(await ended(people.admin, nextId)).toMatchObject({
    counts: { accounts: { updated: 1, unchanged: 2 } },
  });

  for (const one of [nextId, importId]) {
    await done(people.admin.call(undoImport, { importId: one }));
    while ((await ended(people.admin, one)).state !== 'undone') {
      expect(server.logged).toEqual([]);
      await new Promise((goOn) => setTimeout(goOn, 20));
    }
  }
  expect((await done(people.admin.call(listFields, {}))).items).toEqual([]);
});

test('labels of Google, categories of Outlook and of cards become tags', async () => {
  await imported(server, people.admin, {
    'google.csv':
      'First Name,Last Name,Labels,E-mail 1 - Value\nGrace,Hopper,Navy ::: * myContacts ::: VIP,grace@navy.example\n',
  });
  await imported(server, people.admin, {
    'outlook.csv':
      '"First Name","Last Name","E-mail Address","Categories"\n"Ada","Lovelace","ada@engine.example","VIP;London"\n',
  });
  await imported(server, people.admin, {
    'card.vcf':
      'BEGIN:VCARD\nVERSION:3.0\nFN:Alan Turing\nN:Turing;Alan;;;\nEMAIL:alan@bletchley.example\nCATEGORIES:London,Navy\nEND:VCARD\n',
  });
  expect(server.logged).toEqual([]);
  const { items: tags } = await done(people.admin.call(listTags, {}));
  expect(tags.map(({ name }) => name)).toEqual(['London', 'Navy', 'VIP']);
  const tagsOf = async (search: string) => {
    const { items } = await done(people.admin.call(listContacts, { search }));
    const contact = await done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
    return contact.tags.map(({ name }) => name).sort();
  };
  expect(await tagsOf('Grace')).toEqual(['Navy', 'VIP']);
  expect(await tagsOf('Ada')).toEqual(['London', 'VIP']);
  expect(await tagsOf('Alan')).toEqual(['London', 'Navy']);
});
