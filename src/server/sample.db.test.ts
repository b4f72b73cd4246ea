import { expect, test } from 'vitest';
import { getCalendarLink, makeCalendarLink } from '#contract/calendar/calendar-link.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { getMe } from '#contract/me/me.ts';
import { listMembers } from '#contract/members/members.ts';
import { getSample, loadSampleWorkspace, removeSample } from '#contract/sample/sample.ts';
import { createToken } from '#contract/tokens/tokens.ts';
import { createWebhook, listWebhooks } from '#contract/webhooks/webhooks.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import { inWorkspace, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

test('the sample fills an empty workspace once', async () => {
  const loaded = await done(people.admin.call(loadSampleWorkspace, {}));
  expect(loaded).toMatchObject({ members: 5, accounts: 14, deals: 40 });
  expect((await done(people.admin.call(getMe, {}))).workspace.sample).toBe(true);

  const stored = await inWorkspace(server, people.workspaceId, (tx) => countFacts(tx));
  expect(stored).toBe(loaded.facts);
  expect(await refusalOf(people.admin.call(loadSampleWorkspace, {}))).toBe('workspace_not_empty');
});

test('the colleagues of the sample are there, and none of them can sign in', async () => {
  const { items } = await done(people.admin.call(listMembers, { search: 'Dvořák' }));
  expect(items).toMatchObject([{ name: 'Marek Dvořák', role: 'manager', signsIn: false, email: null }]);
});

test('it says exactly what goes with the sample, what somebody recorded themselves included', async () => {
  server.now = '2026-11-22T10:00:00.000Z';
  await done(people.admin.call(openDeal, { name: 'My own' }));
  const { state, goes } = await done(people.admin.call(getSample, {}));
  expect(state).toBe('sample');
  expect(goes).toMatchObject({
    deals: 41,
    accounts: 14,
    colleagues: 5,
    dealsOfYourOwn: 1,
    entriesOfYourOwn: 1,
  });
});

test('the sample is taken out: the people, tokens and settings go on in an empty workspace, and no ledger loses a fact', async () => {
  const { token } = await done(people.seller.call(createToken, { name: 'Report' }));
  const { link } = await done(people.seller.call(makeCalendarLink, {}));
  const told = { url: 'http://nobody.invalid/', events: ['note.removed'] };
  const { shown } = await done(people.admin.call(createWebhook, told));
  const before = await done(people.admin.call(getMe, {}));
  const facts = await inWorkspace(server, people.workspaceId, countFacts);

  const me = await done(people.admin.call(removeSample, {}));
  expect(me.member).toEqual(before.member);
  const { id, ...settings } = before.workspace;
  expect(me.workspace).toMatchObject({ ...settings, sample: false });
  expect(me.workspace.id).not.toBe(id);
  expect((await done(people.admin.call(getSample, {}))).state).toBe('empty');
  expect((await done(people.admin.call(listDeals, {}))).count).toBe(0);
  const { items } = await done(people.admin.call(listMembers, {}));
  expect(items).toHaveLength(5);
  expect(items.every((member) => member.signsIn && member.active)).toBe(true);
  expect((await done(people.seller.call(getMe, {}))).workspace.id).toBe(me.workspace.id);
  const program = server.visitor({ token });
  expect((await done(program.call(getMe, {}))).member.id).toBe(people.seller.memberId);
  expect(await done(people.admin.call(listWebhooks, {}))).toEqual({ items: [shown] });
  expect((await done(people.seller.call(getCalendarLink, {}))).link?.path).toBe(link.path);
  const calendar = await server.app.inject({ method: 'GET', url: link.path });
  expect(calendar.statusCode).toBe(200);
  expect(calendar.body).not.toContain('BEGIN:VEVENT');
  expect(await inWorkspace(server, people.workspaceId, countFacts)).toBe(facts);

  expect(await refusalOf(people.admin.call(removeSample, {}))).toBe('workspace_not_sample');
  await done(people.admin.call(loadSampleWorkspace, {}));
});

async function countFacts(tx: DatabaseTransaction): Promise<number> {
  const row = tx.selectFrom('fact').select(({ fn }) => fn.countAll<number>().as('count'));
  return (await row.executeTakeFirstOrThrow()).count;
}
