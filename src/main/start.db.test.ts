import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { databaseFolders } from './embedded/folders.ts';
import { livePostmaster } from './embedded/postmaster.ts';
import { ownerRole, withClient } from './embedded/prepare.ts';
import { gone, isAlive } from './processes.ts';
import { runningOn } from './running.ts';
import { startLeadsheet } from './start.ts';
import { stopLeadsheet } from './stop.ts';
import { freshHome, settingsFor, startProcess, usedHome } from './testing/processes-under-test.ts';
import '#store/testing/test-database.ts';

const health = async (url: string) => (await fetch(`${url}/api/health`)).status;
const postmaster = (home: string) => livePostmaster(join(home, 'postgres'));

async function onDatabase<T>(home: string, sql: string): Promise<T[]> {
  const { socket } = await databaseFolders(home);
  const connection = { host: socket, user: ownerRole, database: 'leadsheet' };
  return withClient(connection, async (client) => (await client.query(sql)).rows);
}

const writeRow = (home: string) => onDatabase(home, 'create table kept as select 1 as one');
const rowIsThere = async (home: string) => (await onDatabase(home, 'select one from kept')).length === 1;

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if ((await health(url).catch(() => 0)) === 200) return;
    await wait(50);
  }
  throw new Error(`${url} did not become healthy again`);
}

test('it starts, answers, stops leaving nothing running, and starts again with what was written, its secret the same and for the owner only', async () => {
  const home = await freshHome();
  const first = await startLeadsheet(settingsFor(home));
  expect(await health(first.url)).toBe(200);
  expect(first.migrated.length).toBeGreaterThan(0);
  await writeRow(home);
  const pid = await postmaster(home);
  await first.stop();
  expect(pid !== null && isAlive(pid)).toBe(false);
  expect(await runningOn(home)).toBeNull();
  const secret = await readFile(join(home, 'secret'), 'utf8');

  const second = await startLeadsheet(settingsFor(home));
  expect(second.migrated).toEqual([]);
  expect(await rowIsThere(home)).toBe(true);
  await second.stop();
  expect(await readFile(join(home, 'secret'), 'utf8')).toBe(secret);
  expect((await stat(join(home, 'secret'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(home, 'postgres'))).mode & 0o777).toBe(0o700);
});

test('a second Leadsheet on the same folder is refused with the process of the first, which is unharmed', async () => {
  const home = await usedHome();
  const first = await startProcess(home);
  const second = await startProcess(home);
  expect(second.said.refused).toContain(
    `already runs on ${home} (process ${first.pid}, at ${first.said.url})`,
  );
  expect(await health(first.said.url!)).toBe(200);
});

test('of two that start at once one runs and the other is refused', async () => {
  const home = await freshHome();
  const both = await Promise.all([startProcess(home), startProcess(home)]);
  expect(both.filter(({ said }) => said.url)).toHaveLength(1);
  expect(both.filter(({ said }) => said.refused?.includes('already runs'))).toHaveLength(1);
});

test('it is stopped from another process, database and all', async () => {
  const home = await usedHome();
  const { pid } = await startProcess(home);
  const server = await postmaster(home);
  expect(await stopLeadsheet(home)).toBe(true);
  expect(isAlive(pid)).toBe(false);
  expect(server !== null && isAlive(server)).toBe(false);
  expect(await stopLeadsheet(home)).toBe(false);
});

test('when Leadsheet is killed its database stops by itself, and the next start finds every row', async () => {
  const home = await usedHome();
  const { child } = await startProcess(home);
  await writeRow(home);
  const server = await postmaster(home);
  child.kill('SIGKILL');
  expect(await gone(server ?? 0, 10_000)).toBe(true);
  const next = await startLeadsheet(settingsFor(home));
  expect(await rowIsThere(home)).toBe(true);
  await next.stop();
});

test('when Leadsheet is killed and started again at once, it waits for the old database to go or takes it up', async () => {
  const home = await usedHome();
  const { child } = await startProcess(home);
  await writeRow(home);
  child.kill('SIGKILL');
  const next = await startLeadsheet(settingsFor(home));
  expect(await rowIsThere(home)).toBe(true);
  await untilHealthy(next.url);
  await next.stop();
  expect(await postmaster(home)).toBeNull();
});

test('when the database is killed it is started again, and nothing written is lost', async () => {
  const home = await usedHome();
  const lines: string[] = [];
  const running = await startLeadsheet(settingsFor(home), (line) => lines.push(line));
  await writeRow(home);
  const before = await postmaster(home);
  process.kill(before ?? 0, 'SIGKILL');
  // A connection may answer once more before it notices that its server is gone.
  await expect
    .poll(async () => [null, before].includes(await postmaster(home)), { timeout: 20_000 })
    .toBe(false);
  await untilHealthy(running.url);
  expect(await rowIsThere(home)).toBe(true);
  // It answers before it has told so.
  await expect.poll(() => lines.join()).toContain('started again');
  await running.stop();
  expect(await postmaster(home)).toBeNull();
});

test('when both are killed the next start finds every row', async () => {
  const home = await usedHome();
  const { child } = await startProcess(home);
  await writeRow(home);
  const server = await postmaster(home);
  process.kill(server ?? 0, 'SIGKILL');
  child.kill('SIGKILL');
  const next = await startLeadsheet(settingsFor(home));
  expect(await rowIsThere(home)).toBe(true);
  await next.stop();
});

test('locks that name a process of somebody else are known to be stale', async () => {
  const home = await usedHome();
  await (await startLeadsheet(settingsFor(home))).stop();
  // This process lives, but works elsewhere; and the record's start is not that of any process with its id.
  await writeFile(join(home, 'postgres', 'postmaster.pid'), `${process.ppid}\n${join(home, 'postgres')}\n`);
  await writeFile(
    join(home, 'running.json'),
    JSON.stringify({ pid: process.ppid, startTicks: '1', url: null }),
  );
  const next = await startLeadsheet(settingsFor(home));
  expect(await health(next.url)).toBe(200);
  await next.stop();
});

test('a folder whose path is too long for a socket does', async () => {
  const home = join(await freshHome(), 'a-rather-long-name-for-a-folder'.repeat(4));
  const running = await startLeadsheet(settingsFor(home));
  expect(await health(running.url)).toBe(200);
  await running.stop();
});

test('a port that is taken is named, and everything that had started is stopped again', async () => {
  const home = await usedHome();
  const other = await startLeadsheet(settingsFor(await usedHome()));
  const port = Number(new URL(other.url).port);
  await expect(startLeadsheet({ ...settingsFor(home), port })).rejects.toThrow(`Port ${port}`);
  expect(await postmaster(home)).toBeNull();
  expect(await runningOn(home)).toBeNull();
  await other.stop();
});

test('the server works as a role that row-level security holds for', async () => {
  const home = await usedHome();
  const running = await startLeadsheet(settingsFor(home));
  const [role] = await onDatabase<object>(
    home,
    `select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'leadsheet_app'`,
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false });
  await running.stop();
});

test('DATABASE_URL takes the place of the embedded database', async () => {
  const server = inject('databaseServer');
  const name = `named_${process.pid}`;
  const superuser = { host: server.host, user: server.superuser, database: 'postgres' };
  await withClient(superuser, (client) => client.query(`create database ${name} owner ${server.owner}`));
  const home = await freshHome();
  const url = `postgres://${server.owner}@localhost/${name}?host=${encodeURIComponent(server.host)}`;
  const running = await startLeadsheet(settingsFor(home, { DATABASE_URL: url }));
  expect(await health(running.url)).toBe(200);
  expect(await postmaster(home)).toBeNull();
  await running.stop();
  await withClient(superuser, (client) => client.query(`drop database ${name}`));
});

test('a DATABASE_URL that does not answer is named, its password is not', async () => {
  const settings = settingsFor(await freshHome(), { DATABASE_URL: 'postgres://me:hush@127.0.0.1:1/x' });
  const refusal = await startLeadsheet(settings).catch(String);
  expect(refusal).toContain('127.0.0.1:1');
  expect(refusal).not.toContain('hush');
});
