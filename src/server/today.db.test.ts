import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { openDeal, parkDeal, winDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { getToday } from '#contract/today/today.ts';
import { changeWorkspace } from '#contract/workspace/workspace.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

async function deal(by: TestMember, valueMinor: number | null, change: object = {}) {
  const contactId = newId();
  const stakeholders = [{ contactId, name: 'Kai Client', roles: ['sponsor' as const] }];
  const value = valueMinor === null ? null : { valueMinor, currency: 'EUR' };
  const opened = await done(
    by.call(openDeal, {
      name: `Deal ${valueMinor}`,
      accountName: `Account ${newId()}`,
      value,
      stakeholders,
      ...change,
    }),
  );
  return { ...opened, contactId };
}

test('moves are one a deal, most at stake first, as severe as on the deal’s own page', async () => {
  server.now = '2026-09-01T09:00:00.000Z';
  const small = await deal(people.seller, 1_000);
  const large = await deal(people.seller, 90_000_000);
  const unknown = await deal(people.seller, null, { expectedClose: '2026-09-20' });
  const decided = await deal(people.seller, 1_000);
  await done(
    people.seller.call(recordFacts, {
      dealId: decided.dealId,
      facts: [
        { type: 'milestone.set', data: { name: 'Board', kind: 'decide', date: '2026-10-20' } },
        {
          type: 'commitment.made',
          data: {
            contactId: decided.contactId,
            kind: null,
            what: 'Sends it',
            due: '2026-10-12',
            evidence: 'said',
          },
        },
      ],
    }),
  );
  server.now = '2026-10-14T09:00:00.000Z';
  const today = await done(people.seller.call(getToday, {}));
  expect(today.moveCount).toBe(4);
  expect(new Set(today.moves.map((move) => move.deal.dealId))).toEqual(
    new Set([small, large, unknown, decided].map(({ dealId }) => dealId)),
  );
  const severities = today.moves.map(({ severity }) => severity);
  expect(severities).toEqual([...severities].sort((one, other) => other - one));
  for (const move of today.moves) {
    const page = await done(people.seller.call(getDeal, { dealId: move.deal.dealId }));
    expect(move.severity).toBeCloseTo(page.findings[0]?.severity ?? 0, 6);
    expect(move.others).toBe(page.findings.length - 1);
  }
  // With their decision near, everything counts double: of two deals of the same value it comes first.
  const places = today.moves.map((move) => move.deal.dealId);
  expect(places.indexOf(decided.dealId)).toBeLessThan(places.indexOf(small.dealId));
});

test('what is set aside, or not true yet, does not show; what will be true shows on the horizon', async () => {
  server.now = '2026-10-15T09:00:00.000Z';
  const { dealId, contactId } = await deal(people.otherSeller, 5_000);
  await done(
    people.otherSeller.call(recordFacts, {
      dealId,
      facts: [
        { type: 'promise.made', data: { what: 'A drawing', contactId } },
        { type: 'promise.made', data: { what: 'A list', due: '2026-10-18', contactId } },
      ],
    }),
  );
  const codes = async (horizonDays = 0) => {
    const today = await done(people.otherSeller.call(getToday, { horizonDays }));
    return { now: today.moves.map(({ code }) => code), coming: today.coming.map(({ code }) => code), today };
  };
  expect((await codes()).now).toEqual(['no-next-conversation']);
  const week = await codes(7);
  expect(week.coming).toEqual(['promised']);
  expect(week.today.promised).toMatchObject([
    { what: 'A list', contact: { name: 'Kai Client' }, label: 'Sun' },
    { what: 'A drawing', due: null, tone: 'warn' },
  ]);
  await done(
    people.otherSeller.call(recordFacts, {
      dealId,
      facts: [
        {
          type: 'finding.set-aside',
          data: {
            code: 'no-next-conversation',
            subject: null,
            until: '2026-10-17',
            reason: 'They call on Friday',
          },
        },
      ],
    }),
  );
  expect((await codes()).now).toEqual([]);
  server.now = '2026-10-18T09:00:00.000Z';
  expect((await codes()).now.sort()).toHaveLength(1);
});

test('a customer whom nobody touched for a month is a move, whatever their deals', async () => {
  server.now = '2026-08-03T09:00:00.000Z';
  const { dealId, contactId, accountId } = await deal(people.manager, 7_000);
  await done(
    people.manager.call(recordFacts, {
      dealId,
      facts: [{ type: 'touch.made', data: { contactId, channel: 'call', way: 'two-way' } }],
    }),
  );
  await done(people.manager.call(winDeal, { dealId }));
  server.now = '2026-09-05T09:00:00.000Z';
  const today = await done(people.manager.call(getToday, {}));
  expect(today.moves).toMatchObject([
    { code: 'out-of-touch', subject: accountId, remedy: expect.stringContaining('not by phone') },
  ]);
  // A workspace that lets its clients go longer without a word lets its customers, too.
  await done(people.admin.call(changeWorkspace, { cadenceDays: 60 }));
  expect((await done(people.manager.call(getToday, {}))).moves).toEqual([]);
  await done(people.admin.call(changeWorkspace, { cadenceDays: null }));
  const other = await deal(people.seller, 7_000, { accountName: undefined, accountId });
  await done(
    people.seller.call(recordFacts, {
      dealId: other.dealId,
      facts: [{ type: 'touch.made', data: { contactId: other.contactId, channel: 'mail', way: 'ours' } }],
    }),
  );
  expect((await done(people.manager.call(getToday, {}))).moves).toEqual([]);
});

test('a parked deal is quiet until its day', async () => {
  server.now = '2026-10-15T09:00:00.000Z';
  const { dealId } = await deal(people.admin, 5_000);
  await done(people.admin.call(parkDeal, { dealId, until: '2026-12-01' }));
  expect((await done(people.admin.call(getToday, {}))).moves).toEqual([]);
  server.now = '2026-12-01T09:00:00.000Z';
  expect((await done(people.admin.call(getToday, {}))).moves).toMatchObject([{ code: 'silent' }]);
});

test('a manager looks at the day of their team, and nobody at that of somebody they do not see', async () => {
  const memberId = people.seller.memberId;
  const today = await done(people.manager.call(getToday, { memberId }));
  expect(today.member.name).toBe('Sam Seller');
  expect(today.moves.length).toBeGreaterThan(0);
  expect(await refusalOf(people.otherSeller.call(getToday, { memberId }))).toBe('not_allowed');
  expect(await refusalOf(people.seller.call(getToday, { memberId: newId() }))).toBe('member_not_found');
});
