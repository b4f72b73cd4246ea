import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { getMe } from '#contract/me/me.ts';
import { createTeam } from '#contract/teams/teams.ts';
import { beginDailyChores, tidyUp } from '#operations/upkeep/daily-chores.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace, testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const requestsKept = (ids: readonly string[]) =>
  inWorkspace(server, people.workspaceId, async (tx) => {
    const rows = await tx.selectFrom('request').select('request_id').where('request_id', 'in', ids).execute();
    return rows.map((row) => row.request_id);
  });
const endSessionsOf = (memberId: string) =>
  inWorkspace(server, people.workspaceId, async (tx) => {
    await sql`update sign_in_session set expires_at = now() - interval '1 minute'
      where user_id = (select sign_in_id from member where member_id = ${memberId})`.execute(tx);
  });
const sessions = () =>
  inWorkspace(server, people.workspaceId, async (tx) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from sign_in_session`.execute(tx);
    return rows[0]?.count ?? 0;
  });

test('what was answered long ago is forgotten, and what may still be sent again is not', async () => {
  const [old, recent] = [newId(), newId()];
  server.now = '2026-10-01T09:00:00.000Z';
  await done(people.admin.call(createTeam, { name: 'Harbour' }, { idempotencyKey: old }));
  server.now = '2026-10-20T09:00:00.000Z';
  const made = await done(people.admin.call(createTeam, { name: 'Hills' }, { idempotencyKey: recent }));
  server.now = '2026-11-10T09:00:00.000Z';
  expect(await tidyUp(server.options.store, server.now)).toMatchObject({ requests: expect.any(Number) });
  expect(await requestsKept([old, recent])).toEqual([recent]);
  const again = people.admin.call(createTeam, { name: 'Hills' }, { idempotencyKey: recent });
  expect(await done(again)).toEqual(made);
});

test('sessions that ended by themselves are taken away, and nobody else is signed out', async () => {
  const { member } = await done(people.seller.call(getMe, {}));
  await endSessionsOf(member.id);
  const before = await sessions();
  expect((await tidyUp(server.options.store, server.now)).sessions).toBeGreaterThan(0);
  expect(await sessions()).toBeLessThan(before);
  await done(people.admin.call(getMe, {}));
});

test('a server that runs does it by itself, and stops with the server', async () => {
  const old = newId();
  server.now = '2026-10-01T09:00:00.000Z';
  await done(people.admin.call(createTeam, { name: 'Islands' }, { idempotencyKey: old }));
  server.now = '2026-11-22T09:00:00.000Z';
  const chores = beginDailyChores(server.options, 1);
  await expect.poll(() => requestsKept([old])).toEqual([]);
  await chores.close();
  expect(server.logged).toEqual([]);
});
