import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { changeAccount } from '#contract/accounts/accounts.ts';
import { getPlanProposal } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts, undoFacts } from '#contract/ledger/ledger.ts';
import type { SentTo } from '#contract/operation.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const marta = newId();
const [budget, legal, board] = [newId(), newId(), newId()];
let dealId: string;

type Facts = SentTo<typeof recordFacts>['facts'];
const record = (...facts: Facts) => done(people.seller.call(recordFacts, { dealId, facts }));
const dealNow = () => done(people.seller.call(getDeal, { dealId }));
const names = async () => (await dealNow()).milestones.map(({ name }) => name);
const step = (milestoneId: string, name: string, kind: string | null = null): Facts[number] => ({
  type: 'milestone.set',
  data: { milestoneId, name, kind, required: true },
});
const order = (...milestoneIds: string[]): Facts[number] => ({
  type: 'milestone.ordered',
  data: { milestoneIds },
});

beforeAll(async () => {
  server.now = '2026-11-02T09:00:00.000Z';
  const opened = await done(
    people.seller.call(openDeal, {
      name: 'Claims intake',
      accountName: 'Tessel Insurance',
      stakeholders: [{ contactId: marta, name: 'Marta Ruiz', roles: ['sponsor', 'decision maker'] }],
    }),
  );
  dealId = opened.dealId;
});

test('a deal without a process is proposed the usual steps of its playbook, in the reader’s words', async () => {
  const { process } = await dealNow();
  expect(process.usual.map(({ key }) => key)).toEqual([
    'budget',
    'security',
    'works-council',
    'purchasing',
    'legal',
    'board',
    'signature',
  ]);
  expect(process).toMatchObject({ undated: [], askWhen: null, reason: null, isOrdered: false });
});

test('several are taken over in one go, ask for their dates, and go back together', async () => {
  const { factIds } = await record(
    step(budget, 'Budget request', 'invest'),
    step(legal, 'Legal review of the contract', 'concerns'),
    step(board, 'Board decision', 'decide'),
    order(budget, legal, board),
  );
  const { process } = await dealNow();
  expect(await names()).toEqual(['Budget request', 'Legal review of the contract', 'Board decision']);
  expect(process.usual.map(({ key }) => key)).not.toContain('board');
  expect(process.undated.map(({ milestoneId }) => milestoneId)).toEqual([budget, legal, board]);
  expect(process.askWhen).toBe(
    'No date yet: Budget request, Legal review of the contract and Board decision. Ask when they are, and who sees to them.',
  );
  const undone = await done(people.seller.call(undoFacts, { dealId, factIds }));
  expect(await names()).toEqual([]);
  await done(people.seller.call(undoFacts, { dealId, factIds: undone.factIds }));
  expect(await names()).toHaveLength(3);
});

test('they stand in the order that they are given, by whoever; one that is not there cannot be ordered', async () => {
  const { factIds } = await record(order(legal, budget, board));
  expect((await names())[0]).toBe('Legal review of the contract');
  expect(await refusalOf(people.seller.call(recordFacts, { dealId, facts: [order(budget, newId())] }))).toBe(
    'milestone_not_found',
  );
  await done(people.seller.call(undoFacts, { dealId, factIds }));
  expect((await names())[0]).toBe('Budget request');
});

test('the day of their decision, at their pace and by their word, comes with the reason', async () => {
  await record({ type: 'milestone.moved', data: { milestoneId: board, date: '2026-12-14' } });
  expect((await dealNow()).process.reason).toBe(
    'They named 14 Dec. Their pace shows once they have given two commitments; 9 steps are left.',
  );
  server.now = '2026-11-12T09:00:00.000Z';
  await record(
    {
      type: 'position.judged',
      data: { contactId: marta, kind: 'time', state: 'gained', reason: 'She came' },
    },
    {
      type: 'position.judged',
      data: { contactId: marta, kind: 'explore', state: 'gained', reason: 'And looked' },
    },
  );
  expect((await dealNow()).process.reason).toBe(
    'At their pace (5 days per step, 7 steps left) the decision falls around 17 Dec, 3 days after 14 Dec, the date they named.',
  );
});

test('how often they buy this is asked for once, and then changes what is asked of them', async () => {
  const asked = await dealNow();
  expect(asked.process.buying).toMatchObject({ howOften: null, guidance: 'ask' });
  expect(asked.next?.questions[0]).toMatch(/^Have you bought something like this before/);
  const accountId = asked.process.buying?.accountId ?? '';
  await done(people.seller.call(changeAccount, { accountId, howOften: 'first time' }));
  const first = await dealNow();
  expect(first.process.buying?.guidance).toBe('show the way');
  expect(first.process.buying?.sentence).toMatch(/for the first time/);
  await done(
    people.seller.call(changeAccount, { accountId, howOften: 'every year', lastBought: 'Northwind in 2025' }),
  );
  const again = await dealNow();
  const question =
    'You buy this every year; the last time was Northwind in 2025. What was missing, so that you look around again?';
  expect(again.process.buying).toMatchObject({ guidance: 'what keeps going wrong', question });
  const proposal = await done(people.seller.call(getPlanProposal, { dealId }));
  expect(proposal.plan.questions?.[0]).toBe(question);
  await done(people.seller.call(changeAccount, { accountId, howOften: 'sometimes' }));
  expect((await dealNow()).process.buying).toMatchObject({ guidance: null, question: null });
});

test('what stands is what its ledger says', async () => {
  expect(await done(people.admin.call(verify, {}))).toMatchObject({ differences: [] });
});
