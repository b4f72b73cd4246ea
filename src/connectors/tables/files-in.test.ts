import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zipOf } from '../testing/made-zip.ts';
import { madeBook, madeRow } from '../workbook/testing/made-book.ts';
import { filesIn } from './files-in.ts';
import { FileNotReadable } from './table-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadsheet-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const replaced = (bytes: Buffer, before: string, after: string) =>
  Buffer.from(bytes.toString('latin1').replaceAll(before, after), 'latin1');
const keep = (bytes: Buffer) => writeFile(join(folder, 'export.zip'), bytes);

test('files in a zip are found under its name, and what a computer put there is left out', async () => {
  await keep(await zipOf({ 'data/Account.csv': 'Id\n', '__MACOSX/._Account.csv': 'x', '.DS_Store': 'x' }));
  const found = await filesIn(folder);
  expect(found.files.map(({ name }) => name)).toEqual(['export.zip/data/Account.csv']);
  expect(await text(await found.files[0]!.open())).toBe('Id\n');
  found.close();
});

test('a path that leads out of the zip is refused', async () => {
  await keep(replaced(await zipOf({ 'xxxevil.csv': 'a' }), 'xxxevil', '../evil'));
  await expect(filesIn(folder)).rejects.toThrow(/leads out of it .*Please make the zip again/);
});

test('a zip that unpacks to what no table unpacks to is refused before it is unpacked', async () => {
  await keep(await zipOf({ 'Account.csv': 'x\n'.repeat(60_000_000) }));
  await expect(filesIn(folder)).rejects.toThrow(/more than 250 times its size/);
});

test('a zip that is cut off, or holds other bytes than it promised, is said to be damaged', async () => {
  const whole = await zipOf({ 'Account.csv': Array.from({ length: 9000 }, (_, at) => `${at},x`).join('\n') });
  await keep(whole.subarray(0, whole.length / 2));
  await expect(filesIn(folder)).rejects.toThrow(FileNotReadable);
  const spoiled = Buffer.from(whole);
  spoiled.fill(0xff, 200, 400);
  await keep(spoiled);
  const found = await filesIn(folder);
  await expect(found.files[0]!.open().then(text)).rejects.toThrow(/cannot be unpacked to its end/);
  found.close();
});

test('what is packed in a zip is read one level down, and nothing of it stays behind', async () => {
  const book = await madeBook({ Deals: madeRow(1, ['Name', 'Stage']) });
  const within = await zipOf({ 'Account.csv': 'Id\n', 'deeper.zip': await zipOf({ 'a.csv': 'a' }) });
  const files = join(folder, 'files');
  await mkdir(files);
  await writeFile(
    join(files, 'all.zip'),
    await zipOf({ 'in.zip': within, 'plan.xlsx': book, 'b.csv': 'b\n' }),
  );
  const found = await filesIn(files);
  expect(found.files.map(({ name }) => name)).toEqual([
    'all.zip/b.csv',
    'all.zip/in.zip/Account.csv',
    'all.zip/in.zip/deeper.zip',
    'all.zip/plan.xlsx/Deals',
  ]);
  expect(await text(await found.files[1]!.open())).toBe('Id\n');
  found.close();
  expect(await readdir(join(folder, 'work'))).toEqual([]);
});
