import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadSampleWorkspace } from '#contract/sample/sample.ts';
import { inPerson } from '../connection/in-person.ts';
import { anna, runCommand, started } from '../testing/started.ts';

const leadsheet = started({ withWorkspace: true });
const { run } = leadsheet;

beforeAll(async () => {
  await run(['login', '--email', anna.email, '--password-stdin'], { input: anna.password });
  await inPerson(leadsheet.url, anna, (person) => person.ask(loadSampleWorkspace, {}));
});

test('everything goes out into one zip, for its owner alone', async () => {
  const file = join(leadsheet.folder, 'all.zip');
  const said = await run(['export', file, '--json']);
  expect(said).toMatchObject({ code: 0, err: '' });
  const zip = await readFile(file);
  expect(JSON.parse(said.out)).toEqual({ file, bytes: zip.length });
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  expect(zip.includes('leadsheet-export.json')).toBe(true);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a file that is there is written over only when that is said', async () => {
  const file = join(leadsheet.folder, 'twice.zip');
  await run(['export', file]);
  expect((await run(['export', file])).code).toBe(2);
  expect((await run(['export', file, '--force'])).code).toBe(0);
});

test('an export that fails leaves no half of a file', async () => {
  const environment = { LEADSHEET_HOME: leadsheet.home, LEADSHEET_TOKEN: 'none' };
  const said = await runCommand(['export', join(leadsheet.folder, 'never.zip')], { environment });
  expect(said.code).toBe(6);
  expect((await readdir(leadsheet.folder)).filter((name) => name.startsWith('never'))).toEqual([]);
});
