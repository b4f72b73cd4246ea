import { expect, test } from 'vitest';
import { changePassword, getMe } from '#contract/me/me.ts';
import { changeMember } from '#contract/members/members.ts';
import { createTeam } from '#contract/teams/teams.ts';
import { createToken, listTokens, restoreToken, revokeToken } from '#contract/tokens/tokens.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace, testPassword, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);
const later = '2026-12-01T00:00:00.000Z';

test('a token acts as the member who made it, is kept as a hash and says when it was last used', async () => {
  const { token, shown } = await done(people.seller.call(createToken, { name: 'Nightly report' }));
  expect(shown).toMatchObject({ memberName: 'Sam Seller', name: 'Nightly report', lastUsedAt: null });
  const program = server.visitor({ token });
  expect((await done(program.call(getMe, {}))).member.id).toBe(people.seller.memberId);
  const { items } = await done(program.call(listTokens, {}));
  expect(items).toMatchObject([{ tokenId: shown.tokenId, lastUsedAt: server.now }]);
  const kept = await inWorkspace(server, people.workspaceId, (tx) =>
    tx.selectFrom('api_token').selectAll().execute(),
  );
  expect(JSON.stringify(kept)).not.toContain(token);
});

test('what a program sends twice at once under one id is one write, and is given the same answer again', async () => {
  const { token } = await done(people.admin.call(createToken, { name: 'Sends twice' }));
  const program = server.visitor({ token });
  const idempotencyKey = '0197f3a2-6c1e-7d43-9b1f-2f6f6c7d8e31';
  const send = () => program.call(createTeam, { name: 'Twice' }, { idempotencyKey });
  const [first, ...others] = [...(await Promise.all([send(), send(), send()])), await send()];
  expect(first?.ok).toBe(true);
  for (const other of others) expect(other).toEqual(first);
});

test('a token makes no tokens and changes no password', async () => {
  const { token } = await done(people.admin.call(createToken, { name: 'All mighty' }));
  const program = server.visitor({ token });
  expect(await refusalOf(program.call(createToken, { name: 'Another' }))).toBe('not_allowed');
  const change = { currentPassword: testPassword, newPassword: 'another password' };
  expect(await refusalOf(program.call(changePassword, change))).toBe('not_allowed');
});

test('a token stops when it is revoked, runs out, or its member is inactive', async () => {
  const make = async (expiresAt?: string) => {
    const made = await done(people.otherSeller.call(createToken, { name: 'Short', expiresAt }));
    return { ...made, program: server.visitor({ token: made.token }) };
  };
  const [revoked, late, left] = [await make(), await make('2026-11-23T09:00:00+01:00'), await make()];
  for (const { program } of [revoked, late, left])
    expect(await refusalOf(program.call(getMe, {}))).toBe('done');
  await done(people.otherSeller.call(revokeToken, { tokenId: revoked.shown.tokenId }));
  expect(await refusalOf(revoked.program.call(getMe, {}))).toBe('not_signed_in');
  server.now = later;
  expect(await refusalOf(late.program.call(getMe, {}))).toBe('not_signed_in');
  expect(await refusalOf(left.program.call(getMe, {}))).toBe('done');
  server.now = '2026-11-22T09:00:00.000Z';
  const { memberId } = people.otherSeller;
  await done(people.admin.call(changeMember, { memberId, active: false }));
  expect(await refusalOf(left.program.call(getMe, {}))).toBe('not_signed_in');
});

test('a token that was revoked by mistake works again, for a quarter of an hour and not by a token', async () => {
  const { token, shown } = await done(people.seller.call(createToken, { name: 'Wrong one' }));
  const { tokenId } = shown;
  const program = server.visitor({ token });
  await done(people.seller.call(revokeToken, { tokenId }));
  expect(await refusalOf(program.call(getMe, {}))).toBe('not_signed_in');
  expect(await refusalOf(people.manager.call(restoreToken, { tokenId }))).toBe('token_not_found');
  await done(people.seller.call(restoreToken, { tokenId }));
  expect(await refusalOf(program.call(getMe, {}))).toBe('done');
  const { token: other } = await done(people.seller.call(createToken, { name: 'Helper' }));
  await done(people.seller.call(revokeToken, { tokenId }));
  expect(await refusalOf(server.visitor({ token: other }).call(restoreToken, { tokenId }))).toBe(
    'not_allowed',
  );
  const before = server.now;
  server.now = '2026-11-22T09:20:00.000Z';
  expect(await refusalOf(people.seller.call(restoreToken, { tokenId }))).toBe('undo_too_late');
  server.now = before;
});

test("nobody but an admin ends or sees somebody else's token", async () => {
  const { shown } = await done(people.manager.call(createToken, { name: 'Mine' }));
  const { tokenId } = shown;
  expect(await refusalOf(people.seller.call(revokeToken, { tokenId }))).toBe('token_not_found');
  expect(await refusalOf(people.stranger.call(revokeToken, { tokenId }))).toBe('token_not_found');
  const { items } = await done(people.seller.call(listTokens, {}));
  expect(items.map((token) => token.memberId)).not.toContain(people.manager.memberId);
  const ended = await done(people.admin.call(revokeToken, { tokenId }));
  expect(ended.revokedAt).toBe(server.now);
  expect(await done(people.manager.call(revokeToken, { tokenId }))).toEqual(ended);
});
