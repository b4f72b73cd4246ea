import pg from 'pg';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { installFirstRelease } from './testing/first-release.ts';
import { testDatabase } from './testing/test-database.ts';

const database = testDatabase();

test('a workspace of the first release gets a past: who has its deals now, at once, and the rest by a task; its deals say which map they go by', async () => {
  const client = new pg.Client(database.ownerConnection);
  await client.connect();
  await installFirstRelease(client);

  const [workspaceId, adminId, dealId, wonId] = [newId(), newId(), newId(), newId()];
  const at = '2026-09-01T09:00:00Z';
  await client.query('begin');
  await client.query(`select set_config('leadsheet.workspace', $1, true)`, [workspaceId]);
  await client.query(`insert into workspace (workspace_id, name, created_at) values ($1, 'Ostrava', $2)`, [
    workspaceId,
    at,
  ]);
  await client.query(
    `insert into member (workspace_id, member_id, name, role, sees, created_at)
     values ($1, $2, 'Lena', 'admin', 'all', $3)`,
    [workspaceId, adminId, at],
  );
  for (const [id, state] of [
    [dealId, 'open'],
    [wonId, 'won'],
  ]) {
    await client.query(
      `insert into deal (workspace_id, deal_id, sequence, name, owner_id, state, currency, opened_at, last_happened_at)
       values ($1, $2, 1, 'A deal', $3, $4, 'EUR', $5, $5)`,
      [workspaceId, id, adminId, state, at],
    );
    await client.query(
      'insert into standing (workspace_id, deal_id, sequence, state) values ($1, $2, 1, $3)',
      [workspaceId, id, JSON.stringify({ deal: { playbook: { key: 'complex-sale', version: 1 } } })],
    );
  }
  await client.query('commit');

  await migrate(client);
  await client.query('begin');
  await client.query(`select set_config('leadsheet.workspace', $1, true)`, [workspaceId]);
  const tenures = await client.query('select deal_id, owner_id, until_at from tenure');
  expect(tenures.rows).toEqual([{ deal_id: dealId, owner_id: adminId, until_at: null }]);
  const tasks = await client.query('select kind, made_by, of, finished_at from task');
  expect(tasks.rows).toEqual([{ kind: 'refold', made_by: adminId, of: 2, finished_at: null }]);
  const playbooks = await client.query('select playbook_key as key, playbook_version as version from deal');
  expect(playbooks.rows).toEqual(Array(2).fill({ key: 'complex-sale', version: 1 }));
  await client.query('rollback');
  const unforced = await client.query(
    `select relname from pg_class where relkind = 'r' and relrowsecurity and not relforcerowsecurity`,
  );
  expect(unforced.rows).toEqual([]);
  await client.end();
});
