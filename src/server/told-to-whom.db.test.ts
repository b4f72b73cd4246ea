import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { getCoachedSeller } from '#contract/coaching/coaching.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { getToday } from '#contract/today/today.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

async function deal(by: TestMember) {
  const contactId = newId();
  const stakeholders = [{ contactId, name: 'Kai Client', roles: ['sponsor' as const] }];
  const { dealId } = await done(by.call(openDeal, { name: 'Told', stakeholders }));
  return { dealId, contactId };
}

const record = (by: TestMember, dealId: string, ...facts: object[]) =>
  done(by.call(recordFacts, { dealId, facts: facts as never }));

const whyOf = async (by: TestMember, dealId: string, code: string) =>
  (await done(by.call(getDeal, { dealId }))).findings.find((one) => one.code === code)?.why;

test('what was done is told as “you” to who did it, and by name to everybody else', async () => {
  server.now = '2026-09-01T09:00:00.000Z';
  const { dealId, contactId } = await deal(people.seller);
  await record(
    people.seller,
    dealId,
    { type: 'promise.made', data: { contactId, what: 'Send the figures', due: '2026-09-02' } },
    { type: 'ask.made', data: { contactId, kind: 'explore', as: 'objective' } },
  );
  await record(people.manager, dealId, {
    type: 'promise.made',
    data: { contactId, what: 'Bring our director', due: '2026-09-02' },
  });
  server.now = '2026-09-02T09:00:00.000Z';
  const promises = async (by: TestMember) =>
    (await done(by.call(getDeal, { dealId }))).findings
      .filter(({ code }) => code === 'promised')
      .map(({ why }) => why)
      .sort();
  expect(await promises(people.seller)).toEqual([
    'Mara Manager promised this by 2 Sept: Bring our director.',
    'You promised this by 2 Sept: Send the figures.',
  ]);
  expect(await promises(people.manager)).toEqual([
    'Sam Seller promised this by 2 Sept: Send the figures.',
    'You promised this by 2 Sept: Bring our director.',
  ]);
  expect(await whyOf(people.seller, dealId, 'no-value')).toMatch(/^You asked Kai Client for explore/);
  expect(await whyOf(people.manager, dealId, 'no-value')).toMatch(/^Sam Seller asked Kai Client for explore/);
});

test('where the deal is ahead, whoever owns it is ahead: on its page, in their day, and for their coach', async () => {
  server.now = '2026-09-03T09:00:00.000Z';
  const { dealId } = await deal(people.otherSeller);
  await record(people.otherSeller, dealId, {
    type: 'topic.opened',
    data: { kind: 'decide', framing: 'final' },
  });
  const { memberId } = people.otherSeller;
  const sentenceFor = async (by: TestMember) =>
    (await done(by.call(getDeal, { dealId }))).score.lead.sentence;
  expect(await sentenceFor(people.otherSeller)).toMatch(/^You are \d ahead of Kai Client$/);
  expect(await sentenceFor(people.admin)).toMatch(/^Olga Other is \d ahead of Kai Client$/);
  const day = await done(people.admin.call(getToday, { memberId }));
  expect(day.moves[0]?.label).toMatch(/^Olga Other is \d ahead of them$/);
  expect((await done(people.otherSeller.call(getToday, {}))).moves[0]?.label).toMatch(/^You are \d ahead/);
  const coached = await done(people.admin.call(getCoachedSeller, { memberId }));
  expect(coached.toTalkAbout[0]?.move.label).toMatch(/^Olga Other is \d ahead of them$/);
});
