import { beforeAll, expect, test } from 'vitest';
import { anna, started } from '../testing/started.ts';

const { run } = started({ withWorkspace: true });
const id = '0193f0a2-0000-7000-8000-000000000000';

beforeAll(async () => {
  await run(['login', '--email', anna.email, '--password-stdin'], { input: anna.password });
});

test('an operation is called with fields, with JSON, and with what is piped in', async () => {
  for (const [args, input] of [
    [['name=North'], ''],
    [['{"name":"South"}'], ''],
    [['-'], '{"name":"East"}'],
  ] as const) {
    expect(await run(['call', 'createTeam', ...args], { input })).toMatchObject({ code: 0, err: '' });
  }
  const { items } = JSON.parse((await run(['call', 'listTeams', 'limit:=2'])).out) as { items: unknown[] };
  expect(items).toHaveLength(2);
});

test('a refusal has its exit code and its name', async () => {
  const said = await run(['call', 'revokeToken', `tokenId=${id}`]);
  expect(said.code).toBe(7);
  expect(said.err).toContain('(token_not_found)');
  const inJson = await run(['call', 'revokeToken', `tokenId=${id}`, '--json']);
  expect(JSON.parse(inJson.err)).toMatchObject({ error: { code: 'token_not_found' } });
});

test('what is wrong with the input is all said at once, and nothing is sent', async () => {
  const said = await run(['call', 'revokeToken', 'tokenid=x']);
  expect(said.code).toBe(2);
  expect(said.err).toContain('Did you mean tokenId?');
  expect(said.err).toContain('  tokenId: ');
});

test('a write sent twice under one id is one write', async () => {
  const once = ['call', 'createTeam', 'name=Once', '--idempotency-key', id];
  const [first, second] = [await run(once), await run(once)];
  expect(first.code).toBe(0);
  expect(second.out).toBe(first.out);
});

test('a name that is nearly right is put right', async () => {
  expect((await run(['call', 'listTeam'])).err).toContain('Did you mean listTeams?');
  const said = await run(['tody']);
  expect(said.code).toBe(2);
  expect(said.err).toContain('Did you mean today?');
});

test('signing in is left to its own command, and that is said', async () => {
  const said = await run(['call', 'signIn', `email=${anna.email}`, 'password=x']);
  expect(said.code).toBe(2);
  expect(said.err).toContain('leadsheet login');
});
