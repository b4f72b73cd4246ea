import { expect, test } from 'vitest';
import { lastingPool } from './lasting-pool.ts';
import { testDatabase } from './testing/test-database.ts';

const database = testDatabase();

test('a connection that breaks while it is handed over costs a word and not the process', async () => {
  const lost: string[] = [];
  const pool = lastingPool({ ...database.applicationConnection, max: 1 }, (error) =>
    lost.push(error.message),
  );
  pool.once('acquire', (client) => {
    // After the pool has stopped listening, before whoever asked for the connection has it.
    process.nextTick(() => client.emit('error', new Error('the database was killed')));
  });
  const client = await pool.connect();
  client.release(true);
  expect(lost).toEqual(['the database was killed']);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});

test('a connection that the database ends while it is used fails its query, and the next one works', async () => {
  const lost: string[] = [];
  const pool = lastingPool({ ...database.applicationConnection, max: 1 }, (error) =>
    lost.push(error.message),
  );
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  const failing = expect(pool.query('select pg_sleep(30)')).rejects.toThrow();
  await database.owner.query('select pg_terminate_backend($1)', [rows[0]?.pid]).catch(() => {});
  await failing;
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});
