import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anna, started } from '../testing/started.ts';

const leadsheet = started({ withWorkspace: true });
const { run } = leadsheet;
const login = ['login', '--email', anna.email, '--password-stdin'];
const signIn = () => run(login, { input: `${anna.password}\n` });

test('who is not signed in is told what to type', async () => {
  const said = await run(['call', 'getMe']);
  expect(said).toMatchObject({ code: 6, out: '' });
  expect(said.err).toContain('Type "leadsheet login"');
});

test('signing in keeps a token for its owner alone, which every command then uses', async () => {
  const said = await signIn();
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(said.out).toContain('Signed in to Fernwood Systems');
  const file = join(leadsheet.folder, 'leadsheet', 'tokens.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, 'utf8')).not.toContain(anna.password);
  const me = await run(['call', 'getMe']);
  expect(JSON.parse(me.out)).toMatchObject({ member: { name: 'Anna Berg' } });
});

test('signing in again leaves one working token, and signing out none', async () => {
  await signIn();
  await signIn();
  const tokens = JSON.parse((await run(['call', 'listTokens'])).out) as {
    items: { revokedAt: string | null }[];
  };
  expect(tokens.items.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
  const token = Object.values(
    JSON.parse(await readFile(join(leadsheet.folder, 'leadsheet', 'tokens.json'), 'utf8')) as Record<
      string,
      { token: string }
    >,
  )[0]!.token;
  expect((await run(['logout'])).code).toBe(0);
  expect((await run(['call', 'getMe'])).code).toBe(6);
  expect((await run(['call', 'getMe', '--token', token])).code).toBe(6);
  expect((await run(['logout'])).out).toContain('was not signed in');
});

test('a wrong password is refused with its own code', async () => {
  const said = await run(login, { input: 'not the password' });
  expect(said.code).toBe(6);
  expect(said.err).toContain('sign_in_failed');
});

test('without a terminal nothing is asked', async () => {
  const said = await run(['login']);
  expect(said.code).toBe(2);
  expect(said.err).toContain('no terminal');
});

test('a token of the environment is used, and what makes secrets asks for the password itself', async () => {
  const made = await run(
    ['call', 'createToken', 'name=a program', '--email', anna.email, '--password-stdin'],
    {
      input: anna.password,
    },
  );
  const { token } = JSON.parse(made.out) as { token: string };
  const me = await run(['call', 'getMe'], { environment: { LEADSHEET_TOKEN: token } });
  expect(me.code).toBe(0);
});

test('where nothing runs, that is said with what to do', async () => {
  const said = await run(['today', '--home', join(leadsheet.folder, 'elsewhere')]);
  expect(said.code).toBe(3);
  expect(said.err).toContain('leadsheet start');
  const away = await run(['today', '--url', 'http://127.0.0.1:1', '--json']);
  expect(away.code).toBe(3);
  expect(JSON.parse(away.err)).toMatchObject({ error: { code: 'not_running' } });
});
