import { expect, test } from 'vitest';
import { readPasswordLink, usePasswordLink } from '#contract/password-links/password-links.ts';
import { signIn } from '#contract/session/session.ts';
import { connectionTo } from '../connection/connection.ts';
import { anna, started } from '../testing/started.ts';

const there = started({ withWorkspace: true });

test('a lone admin who forgot their password gets a link on the machine of the server, once', async () => {
  const made = await there.run(['password', 'Anna@Example.com']);
  expect(made).toMatchObject({ code: 0 });
  const link = new URL(made.out.trim());
  expect(link.origin).toBe(new URL(there.url).origin);
  expect(link.pathname).toBe('/new-password');
  expect(made.err).toContain('Anna Berg sets a new password, once, until');

  const guest = connectionTo(there.url, {});
  const token = link.hash.slice(1);
  expect(await guest.ask(readPasswordLink, { token })).toMatchObject({
    name: 'Anna Berg',
    email: anna.email,
  });
  await guest.ask(usePasswordLink, { token, password: 'a new one that is long' });
  await guest.ask(signIn, { email: anna.email, password: 'a new one that is long' });
  await expect(guest.ask(usePasswordLink, { token, password: 'once more, and too late' })).rejects.toThrow(
    /works no more/,
  );
});

test('a later link takes the place of the one before', async () => {
  const first = await there.run(['password', anna.email]);
  await there.run(['password', anna.email]);
  const token = new URL(first.out.trim()).hash.slice(1);
  await expect(connectionTo(there.url, {}).ask(readPasswordLink, { token })).rejects.toThrow(/works no more/);
});

test('who forgot the address as well is told who the admins are', async () => {
  const said = await there.run(['password', 'nobody@example.com']);
  expect(said).toMatchObject({ code: 1, out: '' });
  expect(said.err).toContain(`Anna Berg <${anna.email}>`);
});

test('a folder without a Leadsheet is said to have none', async () => {
  const said = await there.run(['password', anna.email, '--home', there.folder]);
  expect(said.code).toBe(1);
  expect(said.err).toContain('There is no database in');
});
