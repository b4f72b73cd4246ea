import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { beforeAll, expect, inject, test } from 'vitest';
import { createWorkspace } from '#contract/setup/setup.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { filesOf, imported } from './testing/test-imports.ts';
import { done, testServer, type Visitor } from './testing/test-server.ts';

const folder = join(process.env.LEADSHEET_SAMPLE_DATA ?? '../shared/data', 'crm-maven');
const isThere = existsSync(folder);
if (!isThere) console.warn(`${folder} is not there: the import of the public pipeline is not tried.`);

const database = testDatabase();
const server = testServer(database);
let ada: Visitor;

beforeAll(async () => {
  ada = server.visitor();
  await done(
    ada.call(createWorkspace, {
      workspaceName: 'Nordwind',
      name: 'Ada Berg',
      email: 'ada@example.com',
      password: 'a few words in a row',
      zone: 'UTC',
      currency: 'USD',
    }),
  );
});

test.runIf(isThere)(
  'a public pipeline of 8,800 deals comes whole, with its known figures',
  async () => {
    const result = await imported(server, ada, await filesOf(folder));
    expect(result).toMatchObject({
      state: 'done',
      errors: 0,
      counts: {
        members: { created: 41 },
        accounts: { created: 85 },
        deals: { created: 8800 },
      },
    });
    const { rows } = await withinAll(
      `select count(*)::int deals, count(account_id)::int with_account, count(distinct owner_id)::int owners,
       count(*) filter (where state = 'won')::int won, count(*) filter (where state = 'lost')::int lost,
       count(*) filter (where state = 'open')::int open from deal`,
    );
    expect(rows).toEqual([
      { deals: 8800, with_account: 7375, owners: 30, won: 4238, lost: 2473, open: 2089 },
    ]);
    expect((rows[0].won / (rows[0].won + rows[0].lost)) * 100).toBeCloseTo(63.15, 1);

    const again = await imported(server, ada, await filesOf(folder));
    expect(again.counts).toMatchObject({
      accounts: { created: 0, updated: 0, unchanged: 85 },
      deals: { created: 0, updated: 0, unchanged: 8800 },
    });
  },
  120_000,
);

/** Asks of all the rows, whatever the workspace: as the superuser of the test's server. */
async function withinAll(statement: string) {
  const client = new pg.Client({ ...database.ownerConnection, user: inject('databaseServer').superuser });
  await client.connect();
  return client.query(statement).finally(() => client.end());
}
