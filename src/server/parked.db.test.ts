import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { getPlanProposal } from '#contract/conversations/planning.ts';
import { changeDeal, openDeal, parkDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts, undoFacts } from '#contract/ledger/ledger.ts';
import { getFromClients } from '#contract/today/from-clients.ts';
import { getToday } from '#contract/today/today.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const contactId = newId();
const open = async (name: string) => {
  const stakeholders = [{ contactId, name: 'Marta Sponsor', roles: ['sponsor' as const] }];
  return (await done(people.seller.call(openDeal, { name, stakeholders }))).dealId;
};
const moveOf = async (dealId: string) =>
  (await done(people.seller.call(getToday, {}))).moves.find(({ deal }) => deal.dealId === dealId);

test('a parked deal is in the day on its date with the question that was agreed, whoever slept until then', async () => {
  server.now = '2026-11-02T09:00:00.000Z';
  const dealId = await open('Parked until January');
  await done(people.seller.call(changeDeal, { dealId, zone: 'Pacific/Auckland' }));
  server.now = '2026-11-03T09:00:00.000Z';
  const agreed = { until: '2027-01-11', question: 'Has the budget been made?', reason: 'planned in January' };
  await done(people.seller.call(parkDeal, { dealId, ...agreed }));
  // In Auckland the eleventh begins thirteen hours before it does in London.
  server.now = '2027-01-10T10:59:00.000Z';
  expect(await moveOf(dealId)).toBeUndefined();
  server.now = '2027-01-10T11:00:00.000Z';
  expect(await moveOf(dealId)).toMatchObject({
    label: 'Back from being parked',
    why: 'You agreed to leave it until 11 Jan: planned in January.',
    remedy: 'Ask: “Has the budget been made?”',
    act: { name: 'write', label: 'Ask what was agreed' },
  });
  server.now = '2027-03-01T09:00:00.000Z';
  expect((await moveOf(dealId))?.label).toBe('Back from being parked');
  const { deal } = await done(people.seller.call(getDeal, { dealId }));
  expect(deal.parkedQuestion).toBe('Has the budget been made?');
  const { plan } = await done(people.seller.call(getPlanProposal, { dealId }));
  expect(plan.questions?.[0]).toBe('Has the budget been made?');
  const before = await done(people.seller.call(getDeal, { dealId, asOf: '2026-11-02' }));
  expect(before.deal.parkedQuestion).toBeNull();
});

test('a parked deal that wakes is told by its question, also where a promise has become late meanwhile', async () => {
  server.now = '2026-11-02T09:00:00.000Z';
  const dealId = await open('Parked with a promise');
  const promise = {
    type: 'promise.made',
    data: { promiseId: newId(), what: 'the draft', due: '2026-11-20' },
  };
  await done(people.seller.call(recordFacts, { dealId, facts: [promise] } as never));
  const agreed = { until: '2027-01-11', question: 'Has the budget been made?', reason: 'planned in January' };
  await done(people.seller.call(parkDeal, { dealId, ...agreed }));
  server.now = '2027-01-09T09:00:00.000Z';
  const late = await moveOf(dealId);
  expect(late).toMatchObject({ code: 'promised', others: 0 });
  server.now = '2027-01-11T09:00:00.000Z';
  const woken = await moveOf(dealId);
  expect(woken).toMatchObject({ code: 'silent', remedy: 'Ask: “Has the budget been made?”', others: 1 });
  // It keeps the place that the late promise gives the deal.
  expect(woken?.severity).toBe(late?.severity);
});

test('a parking that is undone wakes nobody', async () => {
  server.now = '2026-11-02T09:00:00.000Z';
  const dealId = await open('Parked by mistake');
  const { factIds } = await done(
    people.seller.call(parkDeal, { dealId, until: '2026-11-09', question: 'Now?' }),
  );
  await done(people.seller.call(undoFacts, { dealId, factIds }));
  server.now = '2026-11-10T09:00:00.000Z';
  expect((await done(people.seller.call(getDeal, { dealId }))).deal).toMatchObject({
    state: 'open',
    parkedQuestion: null,
  });
  expect((await moveOf(dealId))?.label).not.toBe('Back from being parked');
});

test('a client who slows down is news of the day from the instant on which it is so, and for a week', async () => {
  server.now = '2026-11-02T09:00:00.000Z';
  const dealId = await open('Slowing down');
  const gained = (kind: string) => ({
    type: 'position.judged',
    data: { contactId, kind, state: 'gained', reason: 'she said so' },
  });
  await done(people.seller.call(recordFacts, { dealId, facts: [gained('time')] } as never));
  server.now = '2026-11-12T09:00:00.000Z';
  await done(people.seller.call(recordFacts, { dealId, facts: [gained('explore')] } as never));
  const news = async () =>
    (await done(people.seller.call(getFromClients, {}))).paces.filter(({ deal }) => deal.dealId === dealId);
  server.now = '2026-11-30T08:59:00.000Z';
  expect(await news()).toEqual([]);
  server.now = '2026-12-02T09:00:00.000Z';
  expect((await done(people.seller.call(getToday, {}))).fromClients.acts).toBe(true);
  expect(await news()).toMatchObject([
    {
      change: {
        change: 'slower',
        what: 'They gave a commitment every 5 days, and the last one is 20 days ago.',
        why: expect.stringMatching(/^Fast is slow/),
      },
    },
  ]);
  server.now = '2026-12-09T09:00:00.000Z';
  expect(await news()).toEqual([]);
});
