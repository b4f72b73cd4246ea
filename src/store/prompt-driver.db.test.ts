import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from './open-store.ts';
import { sendAlong } from './prompt-driver.ts';
import { testDatabase } from './testing/test-database.ts';

const database = testDatabase();
let store: ReturnType<typeof openStore>;
beforeAll(() => {
  store = openStore({ ...database.applicationConnection, max: 2 }, () => {});
});
afterAll(() => store.destroy());

const count = async () =>
  (await sql<{ count: number }>`select count(*) as count from sign_in_user`.execute(store)).rows[0]?.count;
const insert = (id: string) => sql`insert into sign_in_user (id, name, email) values (${id}, ${id}, ${id})`;

test('what a transaction wrote stands once it is answered, and all of a failed one is taken back', async () => {
  await store.transaction().execute((tx) => insert('one').execute(tx));
  expect(await count()).toBe(1);
  const failed = store.transaction().execute(async (tx) => {
    await insert('two').execute(tx);
    await insert('one').execute(tx);
  });
  await expect(failed).rejects.toThrow(/duplicate key/);
  expect(await count()).toBe(1);
});

test('what a transaction sets is gone in the next one, though the end of a reading one is not waited for', async () => {
  for (let round = 0; round < 50; round++) {
    const seen = await store
      .transaction()
      .setAccessMode('read only')
      .execute(async (tx) => {
        const before = await sql<{
          set: string;
        }>`select current_setting('leadsheet.workspace', true) as set`.execute(tx);
        await sql`select set_config('leadsheet.workspace', ${String(round)}, true)`.execute(tx);
        return before.rows[0]?.set ?? '';
      });
    expect(seen).toBe('');
  }
});

test('a reading transaction cannot write, and leaves its connection as it found it', async () => {
  const writing = store
    .transaction()
    .setAccessMode('read only')
    .execute((tx) => insert('three').execute(tx));
  await expect(writing).rejects.toThrow(/read-only transaction/);
  await store.transaction().execute((tx) => insert('three').execute(tx));
  expect(await count()).toBe(2);
});

test('where the connection dies before the end, nothing is said to stand', async () => {
  const cut = store.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await insert('four').execute(tx);
    await database.application.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  });
  await expect(cut).rejects.toThrow();
  expect(await count()).toBe(2);
});

test('what is sent along stands with its transaction', async () => {
  await store.transaction().execute((tx) => sendAlong(tx, insert('five').compile(tx)));
  expect(await count()).toBe(3);
});

test('what is sent along and fails ends its transaction with its own error, whatever came after it', async () => {
  const atTheEnd = store.transaction().execute(async (tx) => {
    await insert('six').execute(tx);
    await sendAlong(tx, insert('one').compile(tx));
    await sendAlong(tx, sql`insert into sign_in_user (name) values (${'nobody'})`.compile(tx));
  });
  await expect(atTheEnd).rejects.toThrow(/duplicate key/);
  const before = store.transaction().execute(async (tx) => {
    await sendAlong(tx, insert('one').compile(tx));
    await insert('seven').execute(tx);
  });
  await expect(before).rejects.toThrow(/duplicate key/);
  expect(await count()).toBe(3);
});

test('what was sent along is taken back with a transaction that is given up, and the connection serves on', async () => {
  for (let round = 0; round < 5; round++) {
    const givenUp = store.transaction().execute(async (tx) => {
      await sendAlong(tx, insert(round % 2 ? 'one' : 'eight').compile(tx));
      throw new Error('given up');
    });
    await expect(givenUp).rejects.toThrow('given up');
  }
  await store.transaction().execute((tx) => sendAlong(tx, insert('nine').compile(tx)));
  expect(await count()).toBe(4);
});

test('where the connection dies after something was sent along, nothing is said to stand', async () => {
  const cut = store.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await sendAlong(tx, insert('ten').compile(tx));
    await database.application.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  });
  await expect(cut).rejects.toThrow();
  expect(await count()).toBe(4);
});
