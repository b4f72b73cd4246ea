import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFolders } from '../embedded/folders.ts';
import { livePostmaster } from '../embedded/postmaster.ts';
import { ownerRole, withClient } from '../embedded/prepare.ts';
import { startLeadsheet } from '../start.ts';
import { freshHome, settingsFor, usedHome } from '../testing/processes-under-test.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

async function onDatabase(home: string, sql: string): Promise<Record<string, unknown>[]> {
  const { socket } = await databaseFolders(home);
  const connection = { host: socket, user: ownerRole, database: 'leadsheet' };
  return withClient(connection, async (client) => (await client.query(sql)).rows);
}

test('a backup taken while rows are being written restores onto a fresh folder, with every row from before it', async () => {
  const home = await usedHome();
  const running = await startLeadsheet(settingsFor(home));
  await onDatabase(home, 'create table kept (n int primary key, filler text)');
  let written = 0;
  let writing = true;
  const writer = (async () => {
    while (writing) {
      await onDatabase(home, `insert into kept values (${written + 1}, repeat('x', 5000))`);
      written += 1;
    }
  })();
  await expect.poll(() => written).toBeGreaterThan(20);
  const writtenBefore = written;
  const file = join(await freshHome(), 'backup.tar.gz');
  const steps = new Set<string>();
  await backUp(home, file, ({ step }) => steps.add(step));
  writing = false;
  await writer;
  expect((await fetch(`${running.url}/api/health`)).status).toBe(200);
  await running.stop();
  expect([...steps]).toEqual(['copying', 'packing']);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(file, '..'))).toEqual(['backup.tar.gz']);

  const fresh = join(await freshHome(), 'restored');
  await restore(file, fresh);
  const restored = await startLeadsheet(settingsFor(fresh));
  const [row] = await onDatabase(fresh, 'select count(*)::int as rows, max(n) as last from kept');
  expect(row?.rows).toBeGreaterThanOrEqual(writtenBefore);
  expect(row?.rows).toBe(row?.last);
  await restored.stop();
});

test('a Leadsheet that does not run is backed up too, and does not run afterwards', async () => {
  const home = await usedHome();
  await (await startLeadsheet(settingsFor(home))).stop();
  const file = join(await freshHome(), 'backup.tar.gz');
  await backUp(home, file);
  expect(await livePostmaster(join(home, 'postgres'))).toBeNull();
  const fresh = join(await freshHome(), 'restored');
  expect(await restore(file, fresh)).toMatchObject({ format: 1, postgres: '18' });
  expect(existsSync(join(fresh, 'secret'))).toBe(true);
});

test('a backup is never restored over what is there', async () => {
  const home = await freshHome();
  await writeFile(join(home, 'mine'), 'precious');
  const file = join(await freshHome(), 'backup.tar.gz');
  await writeFile(file, '');
  await expect(restore(file, home)).rejects.toThrow(/not empty.*never restored over/);
  expect(await readdir(home)).toEqual(['mine']);
});

test('a file that is no backup is refused, and leaves the folder empty', async () => {
  const home = await freshHome();
  const file = join(await freshHome(), 'letter.txt');
  await writeFile(file, 'Dear Sirs');
  await expect(restore(file, home)).rejects.toThrow(/letter\.txt/);
  expect(await readdir(home)).toEqual([]);
});

test('a backup never replaces a file, and an empty folder is not backed up', async () => {
  const home = await freshHome();
  await expect(backUp(home, join(home, 'b.tar.gz'))).rejects.toThrow(/no database in/);
  const file = join(await freshHome(), 'old.tar.gz');
  await writeFile(file, 'an older backup');
  await expect(backUp(await usedHome(), file)).rejects.toThrow(/there already/);
  expect(await readFile(file, 'utf8')).toBe('an older backup');
});
