import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { idOf, MadeExport } from '#connectors/salesforce/testing/made-export.ts';
import { getPipelineAudit, listAuditedDeals } from '#contract/audit/pipeline-audit.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { getImport, listImportErrors, previewImport, runImport } from '#contract/imports/imports.ts';
import { getLedger } from '#contract/ledger/ledger.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { ended, errorsOf, type Files, imported, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, refusalOf, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const now = '2026-11-22T09:00:00.000Z';
const made = new MadeExport({
  deals: 60,
  accounts: 12,
  contactsPerAccount: 4,
  users: 7,
  activitiesPerDeal: 6,
  now,
});

beforeAll(() => {
  server.now = now;
});

test('an export is recognised whatever its files are called, and its stages, roles and owners are proposed', async () => {
  const files = Object.fromEntries(
    Object.entries(made.files()).map(([name, text]) => [
      `sf_${name.toLowerCase().replace('.csv', '_data.csv')}`,
      text,
    ]),
  );
  const importId = await sendFiles(server, people.admin, files);
  const { preview, mapping, state } = await done(people.admin.call(previewImport, { importId }));
  expect(state).toBe('previewed');
  expect(preview.files.map(({ name, noun }) => [name, noun])).toEqual([
    ['sf_account_data.csv', 'accounts'],
    ['sf_contact_data.csv', 'contacts'],
    ['sf_event_data.csv', 'events'],
    ['sf_opportunity_data.csv', 'deals'],
    ['sf_opportunitycontactrole_data.csv', 'roles'],
    ['sf_task_data.csv', 'tasks'],
    ['sf_user_data.csv', 'members'],
  ]);
  expect(mapping.stages['Negotiation/Review']).toEqual({ kind: 'concerns', ends: null });
  expect(mapping.stages['Closed Won']).toEqual({ kind: null, ends: 'won' });
  expect(mapping.roles['Technical Buyer']).toEqual(['technical']);
  expect(preview.owners[0]).toMatchObject({ name: expect.stringContaining(' ') });
});

test('a dry run counts everything and writes nothing', async () => {
  const result = await imported(server, people.admin, made.files(), { dryRun: true });
  expect(result).toMatchObject({
    state: 'previewed',
    dryRun: true,
    counts: { deals: { created: 59, skipped: 1 } },
  });
  const { count } = await done(people.admin.call(listDeals, { state: 'all' }));
  expect(count).toBe(0);
});

test('deals come with their people, conversations, touches and promises, and with nothing that the client agreed to', async () => {
  const result = await imported(server, people.admin, made.files());
  expect(server.logged).toEqual([]);
  expect(result.message).toBeNull();
  expect(result).toMatchObject({
    state: 'done',
    counts: {
      deals: { created: 59, skipped: 1, failed: 0 },
      accounts: { created: 12 },
      contacts: { created: 48 },
    },
  });
  const { items } = await done(people.admin.call(listDeals, { state: 'all', search: 'programme 5' }));
  const deal = items.find(({ name }) => name.endsWith('programme 5'));
  const ledger = await done(people.admin.call(getLedger, { dealId: deal!.dealId, limit: 200 }));
  const types = new Set(ledger.items.map(({ type }) => type));
  expect([...types].filter((type) => /^(position|commitment|ask|waiver)\./.test(type))).toEqual([]);
  expect([...types]).toEqual(expect.arrayContaining(['deal.opened', 'topic.opened', 'conversation.held']));
  for (const { happenedAt, by } of ledger.items) {
    expect(happenedAt <= now).toBe(true);
    expect(by).toMatchObject({ kind: 'import', id: result.importId });
  }
});

test('the same files again change nothing, and a changed row is a change of its deal', async () => {
  const again = await imported(server, people.admin, made.files());
  expect(again.counts).toMatchObject({
    deals: { created: 0, updated: 0, unchanged: 59 },
    accounts: { created: 0, updated: 0, unchanged: 12 },
    contacts: { created: 0, updated: 0, unchanged: 48 },
  });
  const files = made.files();
  const changed = files['Opportunity.csv']!.replace(/(,Id. Decision Makers,)\d+/, '$1999999');
  expect(changed).not.toBe(files['Opportunity.csv']);
  const third = await imported(server, people.admin, { ...files, 'Opportunity.csv': changed });
  expect(third.counts.deals).toMatchObject({ created: 0, updated: 1, unchanged: 58 });
  const { items } = await done(people.admin.call(listDeals, { state: 'all', sort: 'value' }));
  expect(items[0]?.value).toEqual({ valueMinor: 99_999_900, currency: items[0]?.value?.currency });
});

test('rows that cannot be used come back in a file with the reason, and go in once they are mended', async () => {
  const header = 'Id,Name,StageName,Amount,CloseDate,AccountId';
  const row = (id: string, amount: string) =>
    `${id},Broken ${id},Prospecting,${amount},2027-01-31,${idOf('001', 1)}`;
  const importId = await sendFiles(server, people.admin, {
    'Opportunity.csv': [
      header,
      row(idOf('006', 9001), 'plenty'),
      row(idOf('006', 9002), '12'),
      row(idOf('006', 9002), '13'),
      '',
      'Copyright (c) 2026 Somebody',
    ].join('\n'),
    'OpportunityContactRole.csv': `Id,OpportunityId,ContactId,Role\n00K1,${idOf('006', 9002)},${idOf('003', 99_999)},Other\n00K2,${idOf('006', 99_999)},${idOf('003', 1)},Other\n`,
  });
  await done(people.admin.call(previewImport, { importId }));
  await done(people.admin.call(runImport, { importId }));
  const result = await ended(people.admin, importId);
  expect(result).toMatchObject({
    state: 'done',
    errors: 4,
    counts: { deals: { created: 2, failed: 1, skipped: 1 } },
  });
  const { items } = await done(people.admin.call(listImportErrors, { importId }));
  expect(items.map(({ file, line, reason }) => [file, line, reason])).toEqual(
    expect.arrayContaining([
      ['Opportunity.csv', 2, expect.stringContaining('Amount "plenty"')],
      ['Opportunity.csv', 4, expect.stringContaining('stands twice')],
      ['OpportunityContactRole.csv', 2, expect.stringContaining('is not among the contacts')],
      ['OpportunityContactRole.csv', 3, expect.stringContaining('Its opportunity')],
    ]),
  );
  const file = await errorsOf(server, people.admin, { importId, file: 'Opportunity.csv' });
  expect(file.split('\r\n')[0]).toBe(`\ufeff${header},Line,Not used because`);
  const mended = { 'Opportunity-errors.csv': file.replace('plenty', '1200') };
  expect((await imported(server, people.admin, mended)).counts.deals).toMatchObject({
    ...{ created: 0, updated: 2 },
  });
});

test('an import that ended in the middle is shown as stopped, goes on where it was, and doubles nothing', async () => {
  const many = new MadeExport({
    deals: 900,
    accounts: 30,
    contactsPerAccount: 3,
    users: 4,
    activitiesPerDeal: 4,
    now,
    seed: 3,
  });
  const importId = await sendFiles(server, people.admin, many.files());
  const sourceName = 'Another Salesforce';
  await done(people.admin.call(previewImport, { importId, changes: { sourceName } }));
  await done(people.admin.call(runImport, { importId }));
  for (;;) {
    const { counts, state } = await done(people.admin.call(getImport, { importId }));
    if ((counts.deals?.created ?? 0) > 0 || state !== 'running') break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  // As a killed server leaves it: the row says that it runs, by a run that nobody hears of any more.
  await withinWorkspace(`update import set progress = progress || '{"runner":"gone","at":"2026-11-22T08:00:00.000Z"}'
    where import_id = '${importId}'`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const stopped = await done(people.admin.call(getImport, { importId }));
  expect(stopped.state).toBe('stopped');
  expect(stopped.message).toContain('Start it again');
  const half = await done(people.admin.call(verify, { limit: 2000 }));
  expect(half.deals).toBeGreaterThan(0);
  expect(half.differences).toEqual([]);
  const { rows: standing } = await withinWorkspace(
    `select progress->'stands' stands from import where import_id = '${importId}'`,
  );
  const standsBefore = standing[0]?.stands as Record<string, number>;
  expect(Object.values(standsBefore).some((reads) => reads > 0)).toBe(true);
  // What stands is not looked up again: a link that is gone since stays gone, where one that is met again would be written.
  await withinWorkspace(`delete from import_link where noun = 'account' and source = '${sourceName}'
    and external_id = (select min(external_id) from import_link where noun = 'account' and source = '${sourceName}')`);
  expect(await refusalOf(people.admin.call(runImport, { importId, dryRun: true }))).toBe('import_not_ready');
  await done(people.admin.call(runImport, { importId }));
  const result = await ended(people.admin, importId);
  expect(result).toMatchObject({
    ...{ state: 'done' },
    counts: { deals: { created: 878, failed: 0 }, accounts: { created: 18, updated: 12 } },
  });
  const { rows } = await withinWorkspace(
    `select count(*)::int deals, count(distinct noun_id)::int ids from import_link where noun = 'deal' and source = '${sourceName}'`,
  );
  expect(rows).toEqual([{ deals: 878, ids: 878 }]);
});

test('the audit counts the open deals, and lists those behind each number', async () => {
  const audit = await done(people.admin.call(getPipelineAudit, {}));
  const open = await done(people.admin.call(listDeals, { state: 'open' }));
  expect(audit.open.deals).toBe(open.count);
  const of = (name: string) => audit.measures.find(({ measure }) => measure === name)!;
  expect(of('nothing-agreed').deals).toBe(open.count);
  expect(of('nothing-agreed').share).toBe(1);
  for (const { measure, deals } of audit.measures) {
    const list = await done(people.admin.call(listAuditedDeals, { measure, limit: 7 }));
    expect([measure, list.count]).toEqual([measure, deals]);
    const rest =
      list.next &&
      (await done(people.admin.call(listAuditedDeals, { measure, cursor: list.next, limit: 7 })));
    if (rest) expect(rest.items.map(({ dealId }) => dealId)).not.toContain(list.items[0]?.dealId);
  }
  // Who sees less is counted less.
  expect((await done(people.otherSeller.call(getPipelineAudit, {}))).open.deals).toBe(0);
});

test('what comes in no way that we know is refused with a word', async () => {
  const send = async (files: Files) => {
    const importId = await sendFiles(server, people.admin, files);
    return people.admin.call(previewImport, { importId });
  };
  expect(await send({ 'notes.txt': 'Dear Ada,\nsee you on Monday.' })).toMatchObject({
    ok: false,
    failure: { code: 'import_file_not_understood', message: expect.stringContaining('notes.txt') },
  });
  expect(await people.admin.call(previewImport, { importId: randomUUID() })).toMatchObject({
    ok: false,
    failure: { code: 'import_file_not_understood' },
  });
  expect(await send({ 'data.zip': 'no zip at all' })).toMatchObject({
    ok: false,
    failure: { message: expect.stringContaining('no zip') },
  });
});

async function withinWorkspace(statement: string) {
  const client = await database.application.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('leadsheet.workspace', $1, true)`, [people.workspaceId]);
    const result = await client.query(statement);
    await client.query('commit');
    return result;
  } finally {
    client.release();
  }
}
