import { expect, test } from 'vitest';
import { changePassword, changeProfile, getMe } from '#contract/me/me.ts';
import { changeMember } from '#contract/members/members.ts';
import { signIn, signOut } from '#contract/session/session.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPassword, testPeople } from './testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
/** A second one of the same Leadsheet. */
const another = testServer(database);
const people = testPeople(server);

test('a wrong password and an unknown address are answered alike', async () => {
  const visitor = server.visitor({ address: anyAddress() });
  const wrong = await visitor.call(signIn, { email: people.seller.email, password: 'not it at all' });
  const unknown = await visitor.call(signIn, { email: 'nobody@example.com', password: 'not it at all' });
  expect(wrong).toMatchObject({ ok: false, failure: { code: 'sign_in_failed' } });
  expect(unknown).toEqual(wrong);
  expect(visitor.cookies.size).toBe(0);
});

test('who tries more than ten passwords a minute from one address has to wait, and others do not', async () => {
  const address = anyAddress();
  const attacker = server.visitor({ address });
  const tries: string[] = [];
  for (let attempt = 0; attempt < 12; attempt++) {
    tries.push(
      await refusalOf(attacker.call(signIn, { email: people.reader.email, password: 'not it at all' })),
    );
  }
  expect(tries.slice(0, 10)).toEqual(Array(10).fill('sign_in_failed'));
  expect(tries.slice(10)).toEqual(['too_many_attempts', 'too_many_attempts']);
  const right = { email: people.reader.email, password: testPassword };
  const refused = await attacker.call(signIn, right);
  if (refused.ok || refused.failure.kind !== 'refused') throw new Error('An eleventh try has to wait.');
  expect(refused.failure.code).toBe('too_many_attempts');
  const { seconds } = refused.failure.details as { seconds: number };
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(await refusalOf(server.visitor({ address: anyAddress() }).call(signIn, right))).toBe('done');
});

test('several servers of one database count guesses together, also those that come at once', async () => {
  const address = anyAddress();
  const servers = [server.visitor({ address }), another.visitor({ address })];
  const input = { email: people.reader.email, password: 'not it at all' };
  const tries = await Promise.all(
    Array.from({ length: 24 }, (_, place) => refusalOf(servers[place % 2]!.call(signIn, input))),
  );
  expect(tries.filter((code) => code === 'sign_in_failed')).toHaveLength(10);
  expect(await refusalOf(another.visitor({ address }).call(signIn, input))).toBe('too_many_attempts');
});

test('the session cookie is for our server alone, and a cookie that somebody made up opens nothing', async () => {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/session',
    remoteAddress: anyAddress(),
    payload: { email: people.reader.email, password: testPassword },
  });
  const [cookie] = answer.cookies;
  expect(cookie).toMatchObject({
    name: 'leadsheet.session_token',
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  });
  const token = cookie!.value.slice(0, cookie!.value.lastIndexOf('.'));
  for (const value of [token, `${token}.`, `${token}.${Buffer.alloc(32).toString('base64')}`, '%E0%A4%A']) {
    const headers = { cookie: `leadsheet.session_token=${encodeURIComponent(value)}` };
    expect((await server.app.inject({ url: '/api/me', headers })).statusCode).toBe(401);
  }
});

test('a new password ends every other session, and the old one is needed for it', async () => {
  const elsewhere = server.visitor({ address: anyAddress() });
  const { email } = people.otherSeller;
  await done(elsewhere.call(signIn, { email, password: testPassword }));
  const newPassword = 'something new to remember';
  const change = (currentPassword: string) =>
    people.otherSeller.call(changePassword, { currentPassword, newPassword });
  expect(await refusalOf(change('not the one'))).toBe('password_wrong');
  expect(await refusalOf(change(testPassword))).toBe('done');
  expect(await refusalOf(elsewhere.call(getMe, {}))).toBe('not_signed_in');
  expect(await refusalOf(people.otherSeller.call(getMe, {}))).toBe('done');
  expect(await refusalOf(elsewhere.call(signIn, { email, password: testPassword }))).toBe('sign_in_failed');
  expect(await refusalOf(elsewhere.call(signIn, { email, password: newPassword }))).toBe('done');
});

test('a member who is made inactive is out at once and cannot come back in', async () => {
  const { memberId, email } = people.seller;
  await done(people.admin.call(changeMember, { memberId, active: false }));
  expect(await refusalOf(people.seller.call(getMe, {}))).toBe('not_signed_in');
  const again = server.visitor({ address: anyAddress() });
  expect(await refusalOf(again.call(signIn, { email, password: testPassword }))).toBe('sign_in_failed');
  expect(again.cookies.size).toBe(0);
  await done(people.admin.call(changeMember, { memberId, active: true }));
  expect(await refusalOf(again.call(signIn, { email, password: testPassword }))).toBe('done');
});

test('people change their own name and zone, and may follow the workspace again', async () => {
  const changed = await done(people.manager.call(changeProfile, { name: 'Mara M.', zone: 'Asia/Tokyo' }));
  expect(changed.member).toMatchObject({ name: 'Mara M.', zone: 'Asia/Tokyo', hasOwnZone: true });
  const back = await done(people.manager.call(changeProfile, { zone: null }));
  expect(back.member).toMatchObject({ name: 'Mara M.', zone: 'Europe/Berlin', hasOwnZone: false });
});

test('signing out twice, or without being signed in, is no trouble', async () => {
  expect(await refusalOf(people.nobody.call(signOut, {}))).toBe('done');
  expect(await refusalOf(people.nobody.call(signOut, {}))).toBe('done');
  expect(server.logged).toEqual([]);
});

test('a session that is used is prolonged, once a day, and the browser is told', async () => {
  const { email } = people.reader;
  const visitor = server.visitor({ address: anyAddress() });
  await done(visitor.call(signIn, { email, password: testPassword }));
  const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
  const ask = async () => (await server.app.inject({ url: '/api/me', headers: { cookie } })).cookies;
  expect(await ask()).toEqual([]);
  await database.owner.query(`update sign_in_session set expires_at = now() + interval '20 days'`);
  expect(await ask()).toMatchObject([{ name: 'leadsheet.session_token', maxAge: 30 * 24 * 60 * 60 }]);
  expect(await ask()).toEqual([]);
  await database.owner.query(`update sign_in_session set expires_at = now() - interval '1 second'`);
  expect(await refusalOf(visitor.call(getMe, {}))).toBe('not_signed_in');
});
