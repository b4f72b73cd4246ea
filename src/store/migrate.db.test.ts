import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { migrate, schemaVersion } from './migrate.ts';
import { testDatabase } from './testing/test-database.ts';

const database = testDatabase();
let client: pg.Client;
let folder: string;

const write = (name: string, sql: string) => writeFile(join(folder, name), sql);

beforeEach(async () => {
  client = new pg.Client(database.ownerConnection);
  await client.connect();
  await client.query(
    'drop schema public cascade; create schema public; grant usage on schema public to leadsheet_app',
  );
  folder = await mkdtemp(join(tmpdir(), 'leadsheet-migrations-'));
  await write('0001-make-notes.sql', 'create table note (text text not null);');
});

afterEach(async () => {
  await client.end();
  await rm(folder, { recursive: true });
});

test('migrations are applied once, in their order', async () => {
  await write('0002-add-author.sql', 'alter table note add author text;');
  expect(await migrate(client, folder)).toEqual({ applied: [1, 2], version: 2 });
  expect(await migrate(client, folder)).toEqual({ applied: [], version: 2 });
  expect(await schemaVersion(client)).toBe(2);
});

test('a start with nothing to apply asks no more the more migrations there are', async () => {
  const asked = vi.spyOn(client, 'query');
  const asksOfStart = async () => {
    await migrate(client, folder);
    asked.mockClear();
    await migrate(client, folder);
    return asked.mock.calls.length;
  };
  const withOne = await asksOfStart();
  for (const number of [2, 3, 4, 5]) await write(`000${number}-nothing.sql`, 'select 1;');
  expect(await asksOfStart()).toBe(withOne);
});

test('a failed migration leaves the version before it working, and says which and where', async () => {
  await migrate(client, folder);
  await write('0002-go-wrong.sql', 'alter table note add author text;\nalter table nothing add x int;');
  await expect(migrate(client, folder)).rejects.toThrow(/0002-go-wrong\.sql failed.*nothing.*version 1/s);
  await client.query(`insert into note values ('still works')`);
  const { rows } = await client.query('select * from note');
  expect(rows).toEqual([{ text: 'still works' }]);
  expect(await schemaVersion(client)).toBe(1);
});

test('a migration that was changed after it was applied is refused', async () => {
  await migrate(client, folder);
  await write('0001-make-notes.sql', 'create table note (text text);');
  await expect(migrate(client, folder)).rejects.toThrow(/0001-make-notes\.sql was changed/);
});

test('a database from a newer version is refused', async () => {
  await migrate(client, folder);
  await client.query(
    `insert into schema_migration (number, name, checksum) values (2, '0002-later.sql', '')`,
  );
  await expect(migrate(client, folder)).rejects.toThrow(/newer than this Leadsheet/);
});

test('numbers may leave gaps, which are filled later', async () => {
  await write('0005-add-author.sql', 'alter table note add author text;');
  expect(await migrate(client, folder)).toEqual({ applied: [1, 5], version: 5 });
  await write('0003-add-day.sql', 'alter table note add day date;');
  expect(await migrate(client, folder)).toEqual({ applied: [3], version: 5 });
});

test('two migrations of one number are refused', async () => {
  await write('0001-another.sql', 'select 1;');
  await expect(migrate(client, folder)).rejects.toThrow(/has this number already/);
});

test('two servers that start at once apply each migration once', async () => {
  const other = new pg.Client(database.ownerConnection);
  await other.connect();
  const [one, two] = await Promise.all([migrate(client, folder), migrate(other, folder)]);
  await other.end();
  expect([...one.applied, ...two.applied]).toEqual([1]);
});

test('the server cannot touch the record of migrations', async () => {
  await migrate(client, folder);
  await expect(database.application.query('delete from schema_migration')).rejects.toThrow(
    /permission denied/,
  );
});
