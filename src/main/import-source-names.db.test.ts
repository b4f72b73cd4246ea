import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listAccounts } from '#contract/accounts/accounts.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { listImports, previewImport } from '#contract/imports/imports.ts';
import { type Files, imported, sendFiles } from '#server/testing/test-imports.ts';
import { inWorkspace, testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const pipedrive = (id: string, title: string, more = '') => ({
  'deals-1.csv': `Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Organization,Deal - Stage,Deal - Status${more && ',Deal - Label'}\n${id},${title},75000,NOK,Fjord AS,Offer,open${more && `,${more}`}\n`,
});
const pipedriveOf = (company: string) => ({
  'deals-2.csv': `Deal - ID,Deal - Title,Deal - Value,Deal - Organization,Deal - Stage,Deal - Status\n301,Belts,5,${company},Offer,open\n`,
});
const homeMade = (id: string, name: string) => ({
  'other.csv': `ID,Deal name,Value,Currency,Account,Stage\n${id},${name},5,EUR,Collide Ltd,Open\n`,
});

const look = async (files: Files) => {
  const importId = await sendFiles(server, people.admin, files);
  return done(people.admin.call(previewImport, { importId }));
};
const nameOf = async (files: Files) => (await look(files)).mapping.sourceName;
const deals = async () => (await done(people.admin.call(listDeals, { limit: 50 }))).items;

test('a deal of another system with the same id is another deal', async () => {
  await imported(server, people.admin, pipedrive('101', 'Winch controls'));
  const { counts, mapping } = await imported(server, people.admin, homeMade('101', 'Other system deal'));
  expect(mapping.sourceName).toBe('Own tables');
  expect(counts.deals).toMatchObject({ created: 1, updated: 0 });
  expect((await deals()).map(({ name }) => name).sort()).toEqual(['Other system deal', 'Winch controls']);
});

test('the same system again updates, also where its export got a column more', async () => {
  const again = await imported(server, people.admin, pipedrive('101', 'Winch controls', 'Hot'));
  expect(again.mapping.sourceName).toBe('Pipedrive');
  expect(again.counts.deals).toMatchObject({ created: 0 });
  const renamed = await imported(server, people.admin, homeMade('101', 'Renamed'));
  expect(renamed.counts.deals).toMatchObject({ created: 0, updated: 1 });
});

test('another list that nobody knows gets a name of its own, and says so', async () => {
  const { mapping, preview } = await look({
    'third.csv': 'Nr,Opportunity,Phase,Kunde,Betrag,Owner,Probability\n101,Pumps,Open,Acme,7,Sam,50\n',
  });
  expect(mapping.sourceName).toBe('Own tables 2');
  expect(preview.warnings.join()).toContain('These are other tables than those that came before');
});

test('a system that came under another name stays under it, and it is said where others did as well', async () => {
  const changes = { sourceName: 'Pipeline' };
  const hubspot = (more = '') => ({
    'deals.csv': `Record ID,Deal Name,Deal Stage,Amount,Create Date,Associated Company IDs${more}\n9,Valves,Open,5,2026-01-01,\n`,
  });
  await imported(server, people.admin, hubspot(), { changes });
  expect(await nameOf(hubspot(',Priority'))).toBe('Pipeline');
  await imported(server, people.admin, homeMade('7', 'Seals'), { changes });
  const { preview } = await look(hubspot(',Priority'));
  expect(preview.warnings.join()).toContain('rows of both with the same id overwrite each other');
});

test('a company that another system only names keeps what is known of it', async () => {
  await imported(server, people.admin, {
    'companies.csv':
      'Record ID,Company name,Industry,Website,Create Date\n1,Known Ltd,Pumps,known.example,2026-01-01\n',
  });
  await imported(server, people.admin, pipedriveOf('Known Ltd'));
  const { items } = await done(people.admin.call(listAccounts, { search: 'Known' }));
  expect(items).toMatchObject([{ name: 'Known Ltd', industry: 'Pumps', website: 'known.example' }]);
});

test('a company belongs to another, and keeps no id of the other system for it', async () => {
  await imported(server, people.admin, {
    'groups.csv':
      'Record ID,Company name,Parent company,Industry,Create Date\n1,Fern Nord,Fern AG,Pumps,\n2,Fern AG,,Pumps,\n',
  });
  const { items } = await done(people.admin.call(listAccounts, { search: 'Fern Nord' }));
  const { rows } = await inWorkspace(server, people.workspaceId, (tx) =>
    sql<{ parent: string | null; details: object }>`
      select parent_id as parent, details from account where account_id = ${items[0]?.accountId}`.execute(tx),
  );
  expect(rows[0]?.parent).not.toBeNull();
  expect(rows[0]?.details).not.toHaveProperty('parentId');
});

test('the list of imports says which files each brought, and under which name', async () => {
  const { items } = await done(people.admin.call(listImports, {}));
  expect(items).toContainEqual(expect.objectContaining({ sourceName: 'Pipedrive', files: ['deals-2.csv'] }));
});
