import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { foldersOf, keepFile, removeOldFiles } from './import-folder.ts';

test('the files of an import that was given up are removed after a week, in every workspace', async () => {
  const home = await mkdtemp(join(tmpdir(), 'leadsheet-old-'));
  const now = Date.parse('2026-11-22T09:00:00Z');
  for (const [name, days] of [
    ['one/old', 8],
    ['two/old', 20],
    ['two/fresh', 6],
  ] as const) {
    const files = join(home, name, 'files');
    await mkdir(files, { recursive: true });
    await writeFile(join(files, 'deals.csv'), 'Id\n');
    const at = new Date(now - days * 86_400_000);
    await utimes(files, at, at);
  }
  await removeOldFiles(home, now);
  expect(await readdir(join(home, 'one'))).toEqual([]);
  expect(await readdir(join(home, 'two'))).toEqual(['fresh']);
  await rm(home, { recursive: true });
});

test('a name cannot lead out of the folder of its import', async () => {
  const home = await mkdtemp(join(tmpdir(), 'leadsheet-names-'));
  const folders = foldersOf(home, 'workspace', 'import');
  for (const name of ['../../evil.csv', '..\\..\\worse.csv', '/etc/passwd', '.hidden']) {
    await keepFile(folders, name, Readable.from(['x']));
  }
  expect((await readdir(folders.files)).sort()).toEqual(['evil.csv', 'hidden', 'passwd', 'worse.csv']);
  expect(await readdir(folders.work)).toEqual([]);
  await expect(keepFile(folders, '..', Readable.from(['x']))).rejects.toThrow('has no name');
  await rm(home, { recursive: true });
});
