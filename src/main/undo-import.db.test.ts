import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { filesOf, type SmallExport, smallExport } from '#connectors/salesforce/testing/made-small-export.ts';
import { listBin } from '#contract/address-book/bin.ts';
import { changeContact, createContact, getContact, listContacts } from '#contract/contacts/contacts.ts';
import { getDeal, listDeals } from '#contract/deals/deals.ts';
import { mergeRecords } from '#contract/duplicates/duplicates.ts';
import { runImport } from '#contract/imports/imports.ts';
import { listKeptOfImport, previewImportUndo, undoImport } from '#contract/imports/undo-import.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { writeNote } from '#contract/notes/notes.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { openTaskDesk } from '#operations/tasks/task-desk.ts';
import { erasureSecrets } from '#server/erasure-secrets.ts';
import { ended, imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, refusalOf, testServer } from '#server/testing/test-server.ts';
import { markUndoing } from '#store/imports/imports.ts';
import { insertTask } from '#store/tasks/tasks.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace } from '#store/transaction.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const tables = {
  account: 'removed_at is null',
  contact: 'removed_at is null',
  contact_job: 'true',
  custom_field: 'removed_at is null',
  custom_value: 'true',
  tag: 'removed_at is null',
  tagged: 'true',
  note: 'removed_at is null',
  member: 'true',
  team: 'true',
  import_link: 'true',
  deal: "state <> 'undone'",
  stakeholder: 'true',
  conversation: 'true',
  promise: 'true',
  finding: 'true',
  lapse: 'true',
  tenure: 'true',
  search_entry: 'true',
};

/** Every row that anybody sees, without when it was written and how long its ledger is. */
async function standing(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  const client = await database.owner.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('leadsheet.workspace', $1, true)", [people.workspaceId]);
    for (const [table, where] of Object.entries(tables)) {
      const { rows } = await client.query(
        `select to_jsonb(r) - '{updated_at,created_at,removed_by,removal_id,sequence,words,title_words,at}'::text[] as row
         from ${table} r where ${where} order by (to_jsonb(r) - '{updated_at,created_at,at}'::text[])::text`,
      );
      all[table] = rows.map(({ row }: { row: unknown }) => row);
    }
    await client.query('commit');
  } finally {
    client.release();
  }
  return all;
}

async function undone(importId: string): Promise<void> {
  await done(people.admin.call(undoImport, { importId }));
  while ((await ended(people.admin, importId)).state !== 'undone') {
    expect(server.logged).toEqual([]);
    await new Promise((goOn) => setTimeout(goOn, 20));
  }
}

test('an import that is taken back leaves everything as it was, and so do two in either order, and their files go in anew', async () => {
  let run = 0;
  const scenario = fc.record({
    before: smallExport,
    first: smallExport,
    second: smallExport,
    ofOneSource: fc.boolean(),
    firstGoesFirst: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ before, first, second, ofOneSource, firstGoesFirst }) => {
      run += 1;
      const of = String(run);
      const bring = (files: SmallExport, sourceName: string) =>
        imported(server, people.admin, filesOf(of, files), { changes: { sourceName } });
      await bring(before, `one ${of}`);
      const email = `p1@of${of}.example`;
      await done(
        people.admin.call(createContact, {
          name: `Of${of} Person1`,
          emails: [{ value: email, label: null }],
        }),
      );
      const atFirst = await standing();

      const one = await bring(first, `one ${of}`);
      expect(one.state).toBe('done');
      const withOne = await standing();
      const other = await bring(second, ofOneSource ? `one ${of}` : `other ${of}`);
      const withBoth = await standing();

      await undone(other.importId);
      expect(await standing()).toEqual(withOne);
      const again = await bring(second, ofOneSource ? `one ${of}` : `other ${of}`);
      expect(await withoutImport(await standing())).toEqual(await withoutImport(withBoth));

      const order = firstGoesFirst ? [one, again] : [again, one];
      for (const { importId } of order) await undone(importId);
      expect(await standing()).toEqual(atFirst);
      expect(server.logged).toEqual([]);
    }),
    { numRuns: 6, endOnFailure: true },
  );
  expect((await done(people.admin.call(verify, {}))).differences).toEqual([]);
}, 600_000);

/** The same without which import wrote a link last. */
async function withoutImport(all: Record<string, unknown[]>) {
  const links = all.import_link?.map((link) => ({ ...(link as object), import_id: null }));
  return { ...all, import_link: links };
}

const oneDeal: SmallExport = {
  accounts: [
    { n: 1, industry: 'Pumps', parent: null },
    { n: 2, industry: 'Water', parent: null },
  ],
  contacts: [
    { n: 1, account: 1, title: 'Buyer', phone: '+49 1' },
    { n: 2, account: 1, title: 'Head', phone: '' },
    { n: 3, account: 2, title: 'Head', phone: '' },
  ],
  deals: [
    { n: 1, account: 1, amount: 100, stage: 'Prospecting', contact: 1 },
    { n: 2, account: 2, amount: 200, stage: 'Qualification', contact: 3 },
  ],
  events: [{ n: 1, deal: 1, contact: 1 }],
};

const contactCalled = async (name: string) => {
  const { items } = await done(people.admin.call(listContacts, { search: name }));
  return items.find((one) => one.name === name);
};

test('what somebody changed or used since stays with all it counts on, and is listed; the rest goes into the bin', async () => {
  const { importId } = await imported(server, people.admin, filesOf('900', oneDeal));
  const { items: deals } = await done(people.admin.call(listDeals, { search: 'Deal 900' }));
  const used = deals.find(({ name }) => name === 'Deal 900 1');
  const facts = [{ type: 'note.added' as const, data: { text: 'They called today' } }];
  await done(people.admin.call(recordFacts, { dealId: used?.dealId ?? '', facts }));
  const noted = await contactCalled('Of900 Person2');
  await done(
    people.admin.call(writeNote, { noun: 'contact', nounId: noted?.contactId ?? '', text: 'Likes boats' }),
  );

  const before = await done(people.admin.call(previewImportUndo, { importId }));
  expect(before.items).toEqual(
    expect.arrayContaining([
      { noun: 'deals', goes: 1, asBefore: 0, stays: 1 },
      { noun: 'contacts', goes: 1, asBefore: 0, stays: 2 },
      { noun: 'accounts', goes: 1, asBefore: 0, stays: 1 },
    ]),
  );
  await undone(importId);
  const kept = await done(people.admin.call(listKeptOfImport, { importId }));
  expect(kept.items.map(({ name, reason }) => [name, reason])).toEqual(
    expect.arrayContaining([
      ['Deal 900 1', 'facts'],
      ['Of900 Person1', 'used'],
      ['Of900 Person2', 'used'],
      ['Company 900 1', 'used'],
    ]),
  );
  expect(kept.count).toBe(4);
  const { items: left } = await done(people.admin.call(listDeals, { search: 'Deal 900' }));
  expect(left.map(({ name }) => name)).toEqual(['Deal 900 1']);
  expect((await done(people.admin.call(getDeal, { dealId: used?.dealId ?? '' }))).score.people).toHaveLength(
    1,
  );
  expect(await contactCalled('Of900 Person3')).toBeUndefined();
  const { items: bin } = await done(people.admin.call(listBin, {}));
  expect(bin.map(({ name }) => name)).toEqual(expect.arrayContaining(['Of900 Person3', 'Company 900 2']));

  const again = await imported(server, people.admin, filesOf('900', oneDeal));
  expect(again.counts).toMatchObject({ deals: { created: 1 }, contacts: { failed: 0 } });
  const { count } = await done(people.admin.call(listDeals, { search: 'Deal 900' }));
  expect(count).toBe(2);
});

test('a field that somebody changed since stays as they left it, and the others of the row are as before', async () => {
  const bring = (title: string, phone: string) =>
    imported(
      server,
      people.admin,
      filesOf('901', { ...oneDeal, contacts: [{ n: 1, account: 1, title, phone }] }),
    );
  await bring('Buyer', '+49 1');
  const { importId } = await bring('Head', '+49 2');
  const contactId = (await contactCalled('Of901 Person1'))?.contactId ?? '';
  await done(people.admin.call(changeContact, { contactId, title: 'Head of everything' }));
  await undone(importId);
  expect(await done(people.admin.call(getContact, { contactId }))).toMatchObject({
    title: 'Head of everything',
    phones: [{ value: '+49 1' }],
  });
  const { items } = await done(people.admin.call(listKeptOfImport, { importId }));
  expect(items).toEqual([{ noun: 'contact', id: contactId, name: 'Of901 Person1', reason: 'changed' }]);
});

test('what an earlier undo had to leave is told before the import that stands on it is taken back', async () => {
  const [deal] = oneDeal.deals;
  const files = { ...oneDeal, deals: deal ? [deal] : [] };
  const first = await imported(server, people.admin, filesOf('904', files));
  const raised = { ...files, deals: deal ? [{ ...deal, amount: 900 }] : [] };
  const second = await imported(server, people.admin, filesOf('904', raised));
  const left = async () => {
    const asked = people.admin.call(previewImportUndo, { importId: second.importId });
    return (await done(asked)).leftBefore;
  };
  const before = await left();
  await undone(first.importId);
  const { count } = await done(people.admin.call(listKeptOfImport, { importId: first.importId }));
  expect(count).toBeGreaterThan(2);
  expect(await left()).toBe(before + count);
  await undone(second.importId);
  expect(await contactCalled('Of904 Person1')).toBeUndefined();
});

test('a company that came back for a deal while a later import was taken back goes with that one', async () => {
  const withDealAt = (account: number) =>
    imported(
      server,
      people.admin,
      filesOf('905', {
        accounts: [{ n: account, industry: 'Pumps', parent: null }],
        contacts: [],
        deals: [{ n: 1, account, amount: 100, stage: 'Prospecting', contact: 1 }],
        events: [],
      }),
    );
  await imported(server, people.admin, filesOf('905', { ...oneDeal, accounts: [], contacts: [] }));
  const before = await standing();
  const first = await withDealAt(2);
  const second = await withDealAt(1);
  await undone(first.importId);
  await undone(second.importId);
  expect(await standing()).toEqual(before);
});

test('the same files are taken back and brought in again as often as somebody likes', async () => {
  const files = filesOf('often', oneDeal);
  const bring = () => imported(server, people.admin, files, { changes: { sourceName: 'often' } });
  const atFirst = await standing();
  const first = await bring();
  const withFirst = await withoutImport(await standing());
  await undone(first.importId);
  for (let round = 0; round < 3; round += 1) {
    const again = await bring();
    expect(again.state).toBe('done');
    expect(await withoutImport(await standing())).toEqual(withFirst);
    await undone(again.importId);
    expect(await standing()).toEqual(atFirst);
  }
  expect(server.logged).toEqual([]);
});

test('what comes back by another import says what that one says, and no more of the one that was taken back', async () => {
  const at = 'back.example';
  const first = 'Name,Email,Phone,Department\nBea Back,bea@back.example,+49 30 5550,Sales\n';
  const bring = (text: string) =>
    imported(server, people.admin, { [`${at}.csv`]: text }, { changes: { sourceName: at } });
  await undone((await bring(first)).importId);
  await bring('Name,Email\nBea Back,bea@back.example\n');
  const found = await contactCalled('Bea Back');
  const back = await done(people.admin.call(getContact, { contactId: found?.contactId ?? '' }));
  expect(back).toMatchObject({ phones: [], department: null });
});

test('what was merged since stays', async () => {
  const { importId } = await imported(server, people.admin, filesOf('902', oneDeal));
  const goneId = (await contactCalled('Of902 Person2'))?.contactId ?? '';
  const { contactId: keptId } = await done(people.admin.call(createContact, { name: 'Pia Person' }));
  await done(people.admin.call(mergeRecords, { noun: 'contact', keptId, goneId }));
  await undone(importId);
  const { items } = await done(people.admin.call(listKeptOfImport, { importId }));
  expect(items).toContainEqual({ noun: 'contact', id: goneId, name: 'Of902 Person2', reason: 'merged' });
  expect(await contactCalled('Pia Person')).toBeDefined();
});

test('asked for twice it is done once, and what a killed server left goes on', async () => {
  const { importId } = await imported(server, people.admin, filesOf('903', oneDeal));
  const asked = await Promise.all([1, 2].map(() => people.admin.call(undoImport, { importId })));
  expect(asked.map(({ ok }) => ok)).toEqual([true, true]);
  await undone(importId);
  expect(await refusalOf(people.admin.call(runImport, { importId }))).toBe('import_not_ready');

  const other = await imported(server, people.admin, filesOf('903', oneDeal));
  const task = { taskId: newId(), kind: 'undo-import', input: { importId: other.importId }, of: 9 };
  await inWorkspace(server.options.store, people.workspaceId, async (tx) => {
    await markUndoing(tx, people.workspaceId, other.importId, people.admin.memberId);
    await insertTask(tx, people.workspaceId, {
      ...task,
      madeBy: people.admin.memberId,
      createdAt: server.now,
    });
  });
  // The next server looks for what is not done.
  const desk = openTaskDesk({ ...server.options, newId, erasures: erasureSecrets(server.options.secret) });
  await undone(other.importId);
  await desk.close();
  expect((await done(people.admin.call(listDeals, { search: 'Deal 903' }))).count).toBe(0);
});
