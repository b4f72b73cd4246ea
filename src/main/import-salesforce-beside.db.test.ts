import { beforeAll, expect, test } from 'vitest';
import { madeOrg } from '#connectors/salesforce/testing/made-org.ts';
import { zipOf } from '#connectors/testing/made-zip.ts';
import { listAccounts } from '#contract/accounts/accounts.ts';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { erasePerson } from '#contract/contacts/erasure.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { listFiles } from '#contract/files/files.ts';
import type { ImportWhole } from '#contract/imports/import-shape.ts';
import { undoImport } from '#contract/imports/undo-import.ts';
import { getLedger } from '#contract/ledger/ledger.ts';
import { listNotes } from '#contract/notes/notes.ts';
import { tasksDone } from '#server/testing/tasks-done.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { dumpOf, foundIn } from '#server/testing/whole-dump.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

/* One organisation in two zips, as Salesforce packs it: the first has what the rows of the second hold. */
let zips: Record<string, Uint8Array>;
beforeAll(async () => {
  const isBody = (name: string) => name.includes('/');
  const part = (bodies: boolean) =>
    Object.fromEntries(Object.entries(madeOrg).filter(([name]) => isBody(name) === bodies));
  zips = { 'WE_1.ZIP': await zipOf(part(true)), 'WE_2.ZIP': await zipOf(part(false)) };
});

const first = async <One>(listed: Promise<{ items: One[] }>) => (await listed).items[0];
const callOf = people;
async function places() {
  const call = callOf.admin.call;
  const deal = await first(done(call(listDeals, { state: 'all', search: 'Press Hall' })));
  const anna = await first(done(call(listContacts, { search: 'Droege' })));
  const ingrid = await first(done(call(listContacts, { search: 'Ingrid' })));
  const account = await first(done(call(listAccounts, { search: 'Vahren' })));
  return {
    ...{ dealId: deal?.dealId ?? '', annaId: anna?.contactId ?? '', ingridId: ingrid?.contactId ?? '' },
    accountId: account?.accountId ?? '',
  };
}

const ledgerOf = async (dealId: string) =>
  (await done(people.admin.call(getLedger, { dealId, limit: 200 }))).items.map((one) => JSON.stringify(one));
const notesOn = async (noun: 'contact' | 'account', nounId: string) =>
  (await done(people.admin.call(listNotes, { noun, nounId }))).items.map(({ text }) => text);
const filesOn = async (noun: 'contact' | 'account' | 'deal', nounId: string) =>
  (await done(people.admin.call(listFiles, { noun, nounId }))).items.map(({ name }) => name).sort();

let whole: ImportWhole;

test('a dry run counts notes, mails, files and people of campaigns as they will be', async () => {
  const tried = await imported(server, people.admin, zips, { dryRun: true });
  whole = await imported(server, people.admin, zips);
  const counted = ({ counts: { notes, mails, files, groups } }: ImportWhole) => ({
    notes,
    mails,
    files,
    groups,
  });
  expect(counted(whole)).toEqual(counted(tried));
  expect(whole).toMatchObject({
    ...{ state: 'done', errors: 1 },
    counts: {
      notes: { created: 10, skipped: 1, failed: 0 },
      mails: { created: 2, skipped: 1, failed: 0 },
      files: { created: 4, skipped: 1, failed: 1 },
      groups: { created: 2, failed: 0 },
      // What comes into the ledger of a deal beside its row is no change of the deal.
      deals: { created: 1, updated: 0 },
    },
  });
});

test('notes, mails, stages and quotes stand in the ledger of their deal, each once and on its day', async () => {
  const { dealId } = await places();
  const ledger = await ledgerOf(dealId);
  const saying = (text: string) => ledger.filter((one) => one.includes(text));
  expect(saying('The council decides & not the board.')).toHaveLength(1);
  expect(saying('The council decides')[0]).toContain('2024-03-04');
  expect(saying('the council moved to July')).toHaveLength(1);
  expect(saying('the task of the mail')).toEqual([]);
  expect(saying('Stage: Prospecting → Negotiation/Review')).toHaveLength(1);
  expect(saying('Quote 00000012: Press and pump')[0]).toContain('48250.75 EUR');
  expect(saying('Not sent')).toEqual([]);
});

test('on people stand their cases, their mails, what they answered, and the notes of leads', async () => {
  const { annaId, ingridId, accountId } = await places();
  const anna = await notesOn('contact', annaId);
  expect(anna.join('\n')).toContain('Case 00001026: Leak of V7\n\nClosed\n\nValve changed');
  expect(anna).toContain('Comment on a case\n\nA comment');
  expect(anna).toContain('Campaign: Lab Expo 2024 · Responded');
  const ingrid = await notesOn('contact', ingridId);
  expect(ingrid.join('\n')).toContain('Talk on the train');
  expect(ingrid.join('\n')).toContain('here is the list.');
  expect(await notesOn('account', accountId)).toEqual([]);
  const { tags } = await done(people.admin.call(getContact, { contactId: ingridId }));
  expect(tags).toMatchObject([{ name: 'Campaign: Lab Expo 2024' }]);
});

test('files hang on what they hung on there: on deals, people, companies, where their mail went, and on whom their case is', async () => {
  const { dealId, annaId, accountId } = await places();
  expect(await filesOn('deal', dealId)).toEqual(['Council.txt', 'Map.txt']);
  expect(await filesOn('contact', annaId)).toEqual(['Valve.txt']);
  expect(await filesOn('account', accountId)).toEqual(['Plan.txt']);
});

test('the same export again brings nothing twice', async () => {
  const { dealId, annaId } = await places();
  const before = await ledgerOf(dealId);
  const again = await imported(server, people.admin, zips);
  expect(again.counts).toMatchObject({
    notes: { created: 0, updated: 0, unchanged: 9 },
    mails: { created: 0, unchanged: 2 },
    files: { created: 0, unchanged: 4 },
    groups: { created: 0, unchanged: 2 },
  });
  expect(await ledgerOf(dealId)).toEqual(before);
  expect(await notesOn('contact', annaId)).toHaveLength(4);
});

test('taken back, nothing of it is left; and it comes again', async () => {
  const { dealId } = await places();
  const before = await ledgerOf(dealId);
  await done(people.admin.call(undoImport, { importId: whole.importId }));
  await tasksDone(people.admin);
  expect(await places()).toEqual({ dealId: '', annaId: '', ingridId: '', accountId: '' });
  const again = await imported(server, people.admin, zips);
  expect(again.counts).toMatchObject({ mails: { created: 2 }, groups: { created: 2 } });
  const { annaId, accountId, ...there } = await places();
  expect(there.dealId).toBe(dealId);
  expect(await ledgerOf(dealId)).toEqual(expect.arrayContaining(before));
  expect(await notesOn('contact', annaId)).toHaveLength(4);
  expect(await filesOn('deal', dealId)).toEqual(['Council.txt', 'Map.txt']);
  expect(await filesOn('account', accountId)).toEqual(['Plan.txt']);
});

test('who is erased goes out of notes, mails and files, and comes back with none of them', async () => {
  const { annaId } = await places();
  await done(people.admin.call(erasePerson, { contactId: annaId, name: 'Anna Droege' }));
  await tasksDone(people.admin);
  const words = ['droege', 'anna@vahren', 'leak of v7', 'valve.txt', 'moved to july'];
  const left = async () => foundIn(await dumpOf(server, people.workspaceId, database), words);
  expect(await left()).toEqual([]);
  await imported(server, people.admin, zips);
  expect(await left()).toEqual([]);
});
