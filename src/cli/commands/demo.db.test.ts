import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Said, untilSaid } from '../testing/started.ts';

const folder = await mkdtemp(join(tmpdir(), 'leadsheet-demo-test-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Told {
  url: string;
  home: string;
  email: string;
  password: string;
}

/** Starts a demo, does something with it, and presses ^C. */
async function duringDemo(args: readonly string[], work: (told: Told) => Promise<void>): Promise<Said> {
  // The address of a database that does not exist shows that the environment is left alone.
  const environment = { TMPDIR: folder, DATABASE_URL: 'postgres://127.0.0.1:1/precious' };
  return untilSaid(['demo', '--json', '--port', '0', ...args], { environment, sign: '}' }, async (out) => {
    await work(JSON.parse(out) as Told);
  });
}

const signIn = async ({ url, email, password }: Told) => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email, password });
  const response = await fetch(`${url}/api/session`, { method: 'POST', headers, body });
  return (await response.json()) as { workspace: { sample: boolean } };
};

test('a demo has a sample workspace that one can sign in to, and leaves nothing', async () => {
  let home = '';
  const said = await duringDemo([], async (told) => {
    home = told.home;
    expect((await signIn(told)).workspace.sample).toBe(true);
  });
  expect(said.code).toBe(0);
  await expect(access(home)).rejects.toThrow('ENOENT');
});

test('a named folder keeps the demo, with the same sign-in the next time', async () => {
  const home = join(folder, 'kept');
  const passwords: string[] = [];
  for (const _ of [1, 2]) {
    await duringDemo(['--home', home], async (told) => {
      passwords.push(told.password);
      expect((await signIn(told)).workspace.sample).toBe(true);
    });
  }
  expect(passwords[1]).toBe(passwords[0]);
});

test('a folder with something in it is left alone', async () => {
  const home = await mkdtemp(join(folder, 'precious-'));
  await writeFile(join(home, 'letter.txt'), 'Dear Anna');
  const said = await untilSaid(['demo', '--home', home], { environment: {}, sign: '}' }, async () => {});
  expect(said.code).toBe(1);
  expect(said.err).toContain('left alone');
  expect(await readdir(home)).toEqual(['letter.txt']);
});
