import pg from 'pg';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { installFirstRelease } from './testing/first-release.ts';
import { testDatabase } from './testing/test-database.ts';

const database = testDatabase();

test('conversations of the first release know what was said to their objective, in every workspace', async () => {
  const client = new pg.Client(database.ownerConnection);
  await client.connect();
  await installFirstRelease(client);
  const workspaces = [await fill(client, 'yes'), await fill(client, 'maybe')];
  await migrate(client);
  const found = [];
  for (const { workspaceId } of workspaces) {
    await client.query('begin');
    await client.query(`select set_config('leadsheet.workspace', $1, true)`, [workspaceId]);
    const { rows } = await client.query(
      'select title, objective_answer as answer, also_in as "alsoIn" from conversation order by title',
    );
    await client.query('rollback');
    found.push(rows);
  }
  expect(found).toEqual([
    [
      { title: 'asked', answer: 'yes', alsoIn: [] },
      { title: 'not asked', answer: null, alsoIn: [] },
    ],
    [
      { title: 'asked', answer: 'maybe', alsoIn: [] },
      { title: 'not asked', answer: null, alsoIn: [] },
    ],
  ]);
  const { rows } = await client.query(
    `select relname, relforcerowsecurity as forced from pg_class where relname in ('conversation', 'standing')`,
  );
  expect(rows.every(({ forced }) => forced)).toBe(true);
  await client.end();
});

/** A workspace with a deal, and two conversations of which one was asked for its objective, twice. */
async function fill(client: pg.Client, answer: string) {
  const [workspaceId, dealId, asked, notAsked] = [newId(), newId(), newId(), newId()];
  const at = '2026-09-01T09:00:00Z';
  const ask = (order: number, as: string, said: string | null) => ({
    conversationId: asked,
    as,
    answer: said,
    order,
  });
  const asks = { a: ask(1, 'objective', 'no'), b: ask(2, 'objective', answer), c: ask(3, 'backup', 'no') };
  await client.query('begin');
  await client.query(`select set_config('leadsheet.workspace', $1, true)`, [workspaceId]);
  await client.query(`insert into workspace (workspace_id, name, created_at) values ($1, 'Ostrava', $2)`, [
    workspaceId,
    at,
  ]);
  await client.query(
    `insert into deal (workspace_id, deal_id, sequence, name, state, currency, opened_at, last_happened_at)
     values ($1, $2, 1, 'A deal', 'open', 'EUR', $3, $3)`,
    [workspaceId, dealId, at],
  );
  await client.query(
    'insert into standing (workspace_id, deal_id, sequence, state) values ($1, $2, 1, $3::json)',
    [workspaceId, dealId, JSON.stringify({ asks })],
  );
  for (const [id, title] of [
    [asked, 'asked'],
    [notAsked, 'not asked'],
  ]) {
    await client.query(
      `insert into conversation (workspace_id, deal_id, conversation_id, title, channel, state, starts_at, ends_at,
         participants, plan_state, imported)
       values ($1, $2, $3, $4, 'call', 'closed out', $5, $5, '{}', 'ready', false)`,
      [workspaceId, dealId, id, title, at],
    );
  }
  await client.query('commit');
  return { workspaceId };
}
