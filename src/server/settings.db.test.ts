import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { changeProfile, getMe } from '#contract/me/me.ts';
import { deactivateMember, getHandOver, listMembers, reactivateMember } from '#contract/members/members.ts';
import {
  makePasswordLink,
  readPasswordLink,
  usePasswordLink,
} from '#contract/password-links/password-links.ts';
import { signIn } from '#contract/session/session.ts';
import { endOtherSessions, endSession, listSessions } from '#contract/sessions/sessions.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { changeWorkspace } from '#contract/workspace/workspace.ts';
import { openTaskDesk } from '#operations/tasks/task-desk.ts';
import { insertTask } from '#store/tasks/tasks.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { erasureSecrets } from './erasure-secrets.ts';
import { tasksDone } from './testing/tasks-done.ts';
import { inWorkspace, testPassword, testPeople } from './testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

/** Work behind the requests is done soon. */
const silentFrom = async () => {
  const { rows } = await inWorkspace(server, people.strangersWorkspaceId, async (tx) => ({
    rows: await tx.selectFrom('finding').select(['from_at']).where('code', '=', 'silent').execute(),
  }));
  return rows.map((row) => row.from_at).sort();
};

test('a profile is kept at the server: name, zone, language with its dates, light or dark', async () => {
  const first = await done(people.reader.call(getMe, {}));
  expect(first.member).toMatchObject({ locale: null, theme: 'system', hasOwnZone: false });
  await done(people.reader.call(changeProfile, { locale: 'de-AT', theme: 'dark', zone: 'Europe/Vienna' }));
  const elsewhere = server.visitor({ address: anyAddress() });
  const me = await done(elsewhere.call(signIn, { email: people.reader.email, password: testPassword }));
  expect(me.member).toMatchObject({
    locale: 'de-AT',
    theme: 'dark',
    zone: 'Europe/Vienna',
    hasOwnZone: true,
  });
  await done(people.reader.call(changeProfile, { locale: null, zone: null, theme: 'system' }));
  expect(await done(people.reader.call(getMe, {}))).toEqual(first);
});

test('another cadence makes deals silent sooner, whatever the playbook says, and back again', async () => {
  for (let one = 0; one < 3; one++) await done(people.stranger.call(openDeal, { name: `Deal ${one}` }));
  expect(await silentFrom()).toEqual(Array(3).fill('2026-12-22T09:00:00.000Z'));
  const workspace = await done(people.stranger.call(changeWorkspace, { cadenceDays: 14 }));
  expect(workspace.cadenceDays).toBe(14);
  const [task] = await tasksDone(people.stranger);
  expect(task).toMatchObject({ kind: 'refold', done: 3, of: 3 });
  expect(await silentFrom()).toEqual(Array(3).fill('2026-12-06T09:00:00.000Z'));
  // A deal that is opened now goes by it too.
  await done(people.stranger.call(openDeal, { name: 'Later' }));
  expect(await silentFrom()).toEqual(Array(4).fill('2026-12-06T09:00:00.000Z'));
  await done(people.stranger.call(changeWorkspace, { cadenceDays: null }));
  await tasksDone(people.stranger);
  expect(await silentFrom()).toEqual(Array(4).fill('2026-12-22T09:00:00.000Z'));
  expect((await done(people.stranger.call(verify, {}))).differences).toEqual([]);
});

test('work that a killed server left behind goes on at the next start, behind the last deal that was done', async () => {
  const workspaceId = people.workspaceId;
  const opened: string[] = [];
  for (let one = 0; one < 4; one++) {
    opened.push((await done(people.otherSeller.call(openDeal, { name: `Deal ${one}` }))).dealId);
  }
  await database.owner.query(
    'insert into first_workspace (workspace_id) values ($1) on conflict (only_one) do update set workspace_id = $1',
    [workspaceId],
  );
  const taskId = newId();
  const input = { fromId: people.otherSeller.memberId, toId: people.seller.memberId };
  const task = {
    taskId,
    kind: 'hand-over',
    input,
    madeBy: people.admin.memberId,
    createdAt: server.now,
    of: 4,
  };
  await inWorkspace(server, workspaceId, async (tx) => {
    await insertTask(tx, workspaceId, task);
    const half = opened.toSorted()[1] ?? '';
    await tx.updateTable('task').set({ after: half, done: 2 }).where('task_id', '=', taskId).execute();
  });
  const desk = openTaskDesk({ ...server.options, newId, erasures: erasureSecrets(server.options.secret) });
  const [finished] = await tasksDone(people.admin);
  await desk.close();
  expect(finished).toMatchObject({ taskId, done: 4, of: 4 });
  expect(await done(people.admin.call(getHandOver, { memberId: people.otherSeller.memberId }))).toEqual({
    deals: 2,
  });
});

test('who is deactivated is signed out, and their open deals go to somebody else by facts in their ledgers', async () => {
  const { memberId } = people.manager;
  const { dealId } = await done(people.manager.call(openDeal, { name: 'Handed over' }));
  const call = { memberId, handOverTo: people.otherSeller.memberId };
  expect(await refusalOf(people.admin.call(deactivateMember, { ...call, handOverTo: memberId }))).toBe(
    'member_not_found',
  );
  const { member, task } = await done(people.admin.call(deactivateMember, call));
  expect(member.active).toBe(false);
  expect(task).toMatchObject({ kind: 'hand-over', of: 1 });
  expect(await refusalOf(people.manager.call(getMe, {}))).toBe('not_signed_in');
  await tasksDone(people.admin);
  const after = await done(people.admin.call(getDeal, { dealId }));
  expect(after.deal.owner?.id).toBe(people.otherSeller.memberId);

  const back = await done(people.admin.call(reactivateMember, { memberId, takeBack: task?.taskId ?? null }));
  expect(back.member.active).toBe(true);
  await tasksDone(people.admin);
  const again = await done(people.admin.call(getDeal, { dealId }));
  expect(again.deal.owner?.id).toBe(memberId);
  await done(people.manager.call(signIn, { email: people.manager.email, password: testPassword }));
});

test('nobody deactivates themselves, and what was handed over by no task is not taken back', async () => {
  const { memberId } = people.admin;
  expect(await refusalOf(people.admin.call(deactivateMember, { memberId, handOverTo: null }))).toBe(
    'not_allowed',
  );
  const seller = people.seller.memberId;
  expect(await refusalOf(people.admin.call(reactivateMember, { memberId: seller, takeBack: newId() }))).toBe(
    'task_not_found',
  );
});

test('somebody sees where they are signed in, and ends one session or all others', async () => {
  const { email } = people.seller;
  const [phone, desk] = [server.visitor({ address: '10.1.1.1' }), server.visitor({ address: '10.1.1.2' })];
  for (const one of [phone, desk]) await done(one.call(signIn, { email, password: testPassword }));
  const { items } = await done(phone.call(listSessions, {}));
  expect(items.map((one) => one.isThis).sort()).toEqual([false, false, true]);
  const mine = items.find((one) => one.isThis);
  expect((await done(desk.call(listSessions, {}))).items.map((one) => one.sessionId)).toContain(
    mine?.sessionId,
  );
  await done(desk.call(endSession, { sessionId: mine?.sessionId ?? '' }));
  expect(await refusalOf(phone.call(getMe, {}))).toBe('not_signed_in');
  expect(await refusalOf(desk.call(endSession, { sessionId: mine?.sessionId ?? '' }))).toBe(
    'session_not_found',
  );
  expect(await done(desk.call(endOtherSessions, {}))).toEqual({ ended: 1 });
  expect((await done(desk.call(listSessions, {}))).items).toHaveLength(1);
});

test("nobody ends another's session", async () => {
  const { items } = await done(people.reader.call(listSessions, {}));
  expect(await refusalOf(people.admin.call(endSession, { sessionId: items[0]?.sessionId ?? '' }))).toBe(
    'session_not_found',
  );
});

test('a forgotten password is set by a link of an admin, once, within a day, and ends the sessions', async () => {
  const { memberId, email } = people.reader;
  const makeToken = async () => {
    const { linkPath } = await done(people.admin.call(makePasswordLink, { memberId }));
    return linkPath.split('#')[1] ?? '';
  };
  const [replaced, token] = [await makeToken(), await makeToken()];
  const guest = server.visitor({ address: anyAddress() });
  expect(await refusalOf(guest.call(readPasswordLink, { token: replaced }))).toBe('password_link_not_valid');
  expect(await done(guest.call(readPasswordLink, { token }))).toMatchObject({
    email,
    workspaceName: 'Nordwind',
  });
  const password = 'another few words in a row';
  const me = await done(guest.call(usePasswordLink, { token, password }));
  expect(me.member.id).toBe(memberId);
  expect(await refusalOf(people.reader.call(getMe, {}))).toBe('not_signed_in');
  expect((await done(guest.call(getMe, {}))).member.id).toBe(memberId);
  expect(await refusalOf(guest.call(usePasswordLink, { token, password }))).toBe('password_link_not_valid');
  await done(people.reader.call(signIn, { email, password }));

  const old = await makeToken();
  const before = server.now;
  server.now = '2026-11-23T09:00:00.001Z';
  expect(await refusalOf(guest.call(readPasswordLink, { token: old }))).toBe('password_link_not_valid');
  server.now = before;
});

test('the list of members says who is active', async () => {
  const { items } = await done(people.admin.call(listMembers, {}));
  expect(items.every((member) => member.active)).toBe(true);
});

test('promises move with the zone too, once the work behind it is done', async () => {
  const { dealId } = await done(people.stranger.call(openDeal, { name: 'Owed' }));
  const promise = { what: 'Send the figures', due: '2026-11-30' };
  await done(people.stranger.call(recordFacts, { dealId, facts: [{ type: 'promise.made', data: promise }] }));
  await done(people.stranger.call(changeWorkspace, { zone: 'Asia/Tokyo' }));
  await tasksDone(people.stranger);
  const from = await inWorkspace(server, people.strangersWorkspaceId, (tx) =>
    tx.selectFrom('finding').select('from_at').where('code', '=', 'promised').execute(),
  );
  expect(from).toEqual([{ from_at: '2026-11-29T15:00:00.000Z' }]);
});
