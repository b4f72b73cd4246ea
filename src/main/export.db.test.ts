import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { MadeExport } from '#connectors/salesforce/testing/made-export.ts';
import { filesIn } from '#connectors/tables/files-in.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { testServer, type Visitor } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const made = () =>
  new MadeExport({
    ...{ deals: 80, accounts: 12, contactsPerAccount: 4, users: 7, activitiesPerDeal: 6, seed: 5 },
    now: server.now,
  });

test('an export imported into an empty workspace gives the same standings and lists', async () => {
  await imported(server, people.admin, made().files());
  const zip = await exported(people.admin);
  const result = await imported(server, people.stranger, { 'leadsheet.zip': zip });
  expect(server.logged).toEqual([]);
  expect(result).toMatchObject({ state: 'done', source: 'leadsheet', errors: 0 });
  expect(result.counts.deals?.created).toBe(78);
  for (const table of [
    'standing',
    'deal',
    'fact',
    'finding',
    'conversation',
    'promise',
    'account',
    'contact',
  ]) {
    const here = await rowsOf(people.workspaceId, table);
    expect(here.length, table).toBeGreaterThan(0);
    expect(await rowsOf(people.strangersWorkspaceId, table), table).toEqual(here);
  }
});

test('the same export again changes nothing, and the other system goes on updating after the move', async () => {
  const again = await imported(server, people.stranger, { 'leadsheet.zip': await exported(people.admin) });
  expect(again.counts.deals).toMatchObject({ created: 0, updated: 0, unchanged: 78 });
  const later = await imported(server, people.stranger, made().files());
  expect(later.counts.deals).toMatchObject({ created: 0, updated: 0, unchanged: 78 });
});

test('an export is for people too: CSV beside the lines of JSON, and no secret in any', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leadsheet-export-'));
  await writeFile(join(folder, 'export.zip'), await exported(people.admin));
  const found = await filesIn(folder);
  const names = found.files.map(({ name }) => name.replace('export.zip/', ''));
  expect(names).toEqual(
    expect.arrayContaining(['leadsheet-export.json', 'fact.csv', 'fact.jsonl', 'deal.csv']),
  );
  const read = async (name: string) => {
    const file = found.files.find((one) => one.name === `export.zip/${name}`);
    return text(Readable.from(await file!.open()));
  };
  expect((await read('deal.csv')).split('\r\n')).toHaveLength(80);
  expect(await read('member.jsonl')).not.toContain('sign_in_id');
  found.close();
  await rm(folder, { recursive: true });
});

test('only an admin takes the whole workspace away', async () => {
  expect((await answerTo(people.seller)).statusCode).toBe(403);
  expect((await answerTo(people.nobody)).statusCode).toBe(401);
});

const answerTo = (visitor: Visitor) =>
  server.app.inject({
    url: '/api/export',
    headers: { host: 'localhost', cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; ') },
  });

async function exported(visitor: Visitor): Promise<Buffer> {
  const { rawPayload, statusCode } = await answerTo(visitor);
  expect(statusCode).toBe(200);
  return rawPayload;
}

/** The rows of a table without what says whose they are and when they were written. */
async function rowsOf(workspaceId: string, table: string) {
  const client = await database.application.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('leadsheet.workspace', $1, true)`, [workspaceId]);
    const { rows } = await client.query(`select * from "${table}"`);
    await client.query('rollback');
    return rows.map(({ workspace_id: _, ...row }) => JSON.stringify(row)).sort();
  } finally {
    client.release();
  }
}
