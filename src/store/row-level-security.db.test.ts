import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from './testing/test-database.ts';

const database = testDatabase();
const [ours, theirs] = [newId(), newId()];
const tenantTables: string[] = [];

beforeAll(async () => {
  for (const [workspaceId, name] of [
    [ours, 'Ours'],
    [theirs, 'Theirs'],
  ] as const) {
    await within(workspaceId, async (query) => {
      await query('insert into workspace (workspace_id, name, created_at) values ($1, $2, now())', [
        workspaceId,
        name,
      ]);
      await query('insert into team (workspace_id, team_id, name) values ($1, $2, $3)', [
        workspaceId,
        newId(),
        name,
      ]);
    });
  }
  const { rows } = await database.owner.query<{ table_name: string }>(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'workspace_id' and table_name <> 'first_workspace'`,
  );
  tenantTables.push(...rows.map(({ table_name }) => table_name));
});

type Query = (text: string, values?: unknown[]) => Promise<{ rows: unknown[]; rowCount: number | null }>;

async function within<Value>(
  workspaceId: string | null,
  work: (query: Query) => Promise<Value>,
): Promise<Value> {
  const client = await database.application.connect();
  try {
    await client.query('begin');
    if (workspaceId) await client.query(`select set_config('leadsheet.workspace', $1, true)`, [workspaceId]);
    const value = await work((text, values) => client.query(text, values));
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

test('every table that knows a workspace is held, even for its owner', async () => {
  const { rows } = await database.owner.query(
    `select relname from pg_class where relname = any($1) and not (relrowsecurity and relforcerowsecurity)`,
    [tenantTables],
  );
  expect(tenantTables.length).toBeGreaterThan(20);
  expect(rows).toEqual([]);
});

test('a query that forgets the workspace gets nothing and writes nothing', async () => {
  for (const table of tenantTables) {
    const { rows } = await within(null, (query) => query(`select * from ${table} limit 1`));
    expect([table, rows]).toEqual([table, []]);
  }
  const insert = within(null, (query) =>
    query('insert into team (workspace_id, team_id, name) values ($1, $2, $3)', [ours, newId(), 'Nobody']),
  );
  await expect(insert).rejects.toThrow(/row-level security/);
});

test("another workspace's rows are not there to be read, changed, removed or made", async () => {
  await within(ours, async (query) => {
    expect((await query('select name from team')).rows).toEqual([{ name: 'Ours' }]);
    expect((await query('select name from workspace')).rows).toEqual([{ name: 'Ours' }]);
    expect(
      (await query('update team set name = $1 where workspace_id = $2', ['Stolen', theirs])).rowCount,
    ).toBe(0);
    expect((await query('delete from team where workspace_id = $1', [theirs])).rowCount).toBe(0);
  });
  const insert = within(ours, (query) =>
    query('insert into team (workspace_id, team_id, name) values ($1, $2, $3)', [theirs, newId(), 'Planted']),
  );
  await expect(insert).rejects.toThrow(/row-level security/);
  const move = within(ours, (query) => query('update team set workspace_id = $1', [theirs]));
  await expect(move).rejects.toThrow();
});

test('the workspace of one transaction is not there in the next one on the same connection', async () => {
  const client = await database.application.connect();
  await client.query('begin');
  await client.query(`select set_config('leadsheet.workspace', $1, true)`, [ours]);
  expect((await client.query('select 1 from team')).rowCount).toBe(1);
  await client.query('commit');
  expect((await client.query('select 1 from team')).rowCount).toBe(0);
  client.release();
});

test('a secret shows the one row that it belongs to, for reading alone, and only while it is presented', async () => {
  const invite = (workspaceId: string, hash: string) =>
    within(workspaceId, (query) =>
      query(
        `insert into invitation (workspace_id, invitation_id, email, role, sees, token_hash, invited_by, created_at, expires_at)
         values ($1, $2, 'a@example.com', 'seller', 'own', $3, $2, now(), now())`,
        [workspaceId, newId(), hash],
      ),
    );
  await invite(ours, 'hash of ours');
  await invite(theirs, 'hash of theirs');
  await within(null, async (query) => {
    await query(`select set_config('leadsheet.secret_hash', 'hash of theirs', true)`);
    expect((await query('select token_hash from invitation')).rows).toEqual([
      { token_hash: 'hash of theirs' },
    ]);
    expect((await query(`update invitation set email = 'evil@example.com'`)).rowCount).toBe(0);
    expect((await query('delete from invitation')).rowCount).toBe(0);
    await query(`select enter_by_invitation('hash of theirs')`);
    expect((await query('select name from workspace')).rows).toEqual([{ name: 'Theirs' }]);
  });
});
