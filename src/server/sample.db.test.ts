import { expect, test } from 'vitest';
import { getMe } from '#contract/me/me.ts';
import { listMembers } from '#contract/members/members.ts';
import { loadSampleWorkspace } from '#contract/sample/sample.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import { inWorkspace, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

test('the sample fills an empty workspace once, within five seconds', async () => {
  const begun = performance.now();
  const loaded = await done(people.admin.call(loadSampleWorkspace, {}));
  expect(performance.now() - begun).toBeLessThan(5000);
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

async function countFacts(tx: DatabaseTransaction): Promise<number> {
  const row = tx.selectFrom('fact').select(({ fn }) => fn.countAll<number>().as('count'));
  return (await row.executeTakeFirstOrThrow()).count;
}
