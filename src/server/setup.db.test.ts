import { expect, test } from 'vitest';
import { getMe } from '#contract/me/me.ts';
import { signIn, signOut } from '#contract/session/session.ts';
import { createWorkspace, getSetup } from '#contract/setup/setup.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);

const zone = 'Europe/Berlin';
const adas = {
  ...{ workspaceName: 'Nordwind', name: 'Ada Berg', email: 'Ada@Example.com ' },
  ...{ password: 'a few words in a row', zone, currency: 'EUR' },
};
const bobs = { ...adas, workspaceName: 'Südwind', name: 'Bob Tal', email: 'bob@example.com' };

test('a first workspace needs a real address, a password worth the name and a zone that exists', async () => {
  const wrong = {
    ...adas,
    email: 'ada',
    password: 'short',
    zone: 'Mars/Olympus',
    currency: 'euro',
    name: ' ',
  };
  const answer = await server.visitor().call(createWorkspace, wrong);
  const issues = !answer.ok && answer.failure.kind === 'invalid' ? answer.failure.issues : [];
  expect(issues.map(({ path }) => path.join('.')).sort()).toEqual([
    ...['currency', 'email', 'name', 'password', 'zone'],
  ]);
});

test('the first to come makes the workspace, once, whoever else presses the button at the same time', async () => {
  const [ada, bob] = [server.visitor(), server.visitor()];
  expect(await done(ada.call(getSetup, {}))).toEqual({ workspaceExists: false });
  const answers = await Promise.all([
    ada.call(createWorkspace, adas),
    ada.call(createWorkspace, adas),
    bob.call(createWorkspace, bobs),
    bob.call(createWorkspace, bobs),
  ]);
  const made = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  // The winner's second press is answered like the first one; the other is told that somebody was faster.
  expect(made).toHaveLength(2);
  expect(made[0]).toEqual(made[1]);
  expect(await done(bob.call(getSetup, {}))).toEqual({ workspaceExists: true });
  expect(await refusalOf(server.visitor().call(createWorkspace, { ...adas, email: 'eve@example.com' }))).toBe(
    'already_set_up',
  );
  const winner =
    made[0]!.member.email === 'bob@example.com' ? { form: bobs, at: bob } : { form: adas, at: ada };
  expect(await done(winner.at.call(getMe, {}))).toEqual(made[0]);
  const again = server.visitor();
  const me = await done(again.call(signIn, { email: winner.form.email, password: winner.form.password }));
  expect(me).toMatchObject({
    member: { name: winner.form.name, role: 'admin', sees: 'all', zone },
    workspace: { name: winner.form.workspaceName, currency: 'EUR', sample: false },
    may: { changeMembers: true, import: true, openDeals: true },
  });
  await done(again.call(signOut, {}));
  expect(await refusalOf(again.call(getMe, {}))).toBe('not_signed_in');
  expect(server.logged).toEqual([]);
});

test('the new workspace has the default playbook', async () => {
  const client = await database.owner.connect();
  await client.query(
    `select set_config('leadsheet.workspace', (select workspace_id::text from first_workspace), false)`,
  );
  const { rows } = await client.query('select key, version from playbook');
  client.release(true);
  expect(rows).toEqual([{ key: 'complex-sale', version: 1 }]);
});
