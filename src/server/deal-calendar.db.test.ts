import { beforeAll, expect, test } from 'vitest';
import { planConversation } from '#contract/conversations/planning.ts';
import { getDealCalendar } from '#contract/deals/deal-overviews.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { setValues } from '#contract/fields/field-values.ts';
import { createField } from '#contract/fields/fields.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);
const november = { dayFrom: '2026-11-01', dayTo: '2026-11-30' };

const calendar = async (dayOf: string, by: TestMember = people.seller, perDay = 4) => {
  const { days, count } = await done(by.call(getDealCalendar, { dayOf, ...november, perDay }));
  return {
    days: days.map(({ day, items, count: of }) => [day, items.map(({ name }) => name).join(), of]),
    count,
  };
};

const dealIds: string[] = [];

beforeAll(async () => {
  server.now = '2026-11-10T09:00:00.000Z';
  const closes = { Delta: '2026-11-30', Bravo: '2026-11-12', Alpha: '2026-11-12', Charlie: '2026-12-01' };
  for (const [name, expectedClose] of Object.entries(closes)) {
    const { dealId } = await done(people.seller.call(openDeal, { name, expectedClose }));
    dealIds.push(dealId);
  }
});

test('deals stand on the day of their expected close, each day with its first by name and how many there are', async () => {
  const shown = {
    days: [
      ['2026-11-12', 'Alpha,Bravo', 2],
      ['2026-11-30', 'Delta', 1],
    ],
    count: 3,
  };
  expect(await calendar('close')).toEqual(shown);
  expect((await calendar('close', people.seller, 1)).days[0]).toEqual(['2026-11-12', 'Alpha', 2]);
  const day = { dayOf: 'close', dayFrom: '2026-11-12', dayTo: '2026-11-12', sort: 'name' } as const;
  const page = await done(people.seller.call(listDeals, { ...day, limit: 1 }));
  expect([page.count, page.items[0]?.name]).toEqual([2, 'Alpha']);
  // Whoever sees none of these deals sees none of their days.
  expect(await calendar('close', people.otherSeller)).toEqual({ days: [], count: 0 });
});

test('by the next conversation it is the first one ahead, on the reader’s clock', async () => {
  const plan = (dealId: string | undefined, startsAt: string, endsAt: string) =>
    done(
      people.seller.call(planConversation, {
        ...{ dealId: dealId ?? '', title: 'Walk through', channel: 'call', participants: [] },
        ...{ startsAt, endsAt },
      }),
    );
  await plan(dealIds[0], '2026-11-20T23:30:00.000Z', '2026-11-21T00:30:00.000Z');
  await plan(dealIds[0], '2026-11-25T09:00:00.000Z', '2026-11-25T10:00:00.000Z');
  expect(await calendar('next')).toEqual({ days: [['2026-11-21', 'Delta', 1]], count: 1 });
  server.now = '2026-11-22T09:00:00.000Z';
  expect(await calendar('next')).toEqual({ days: [['2026-11-25', 'Delta', 1]], count: 1 });
});

test('by a field of the workspace that holds a day, and by no other', async () => {
  const field = (kind: 'day' | 'text', label: string) =>
    done(people.manager.call(createField, { noun: 'deal', kind, label }));
  const { fieldId } = await field('day', 'Offer until');
  await field('text', 'Remark');
  const values = { [fieldId]: '2026-11-27' };
  await done(people.seller.call(setValues, { noun: 'deal', nounId: dealIds[1] ?? '', values }));
  expect(await calendar('field.offer_until')).toEqual({ days: [['2026-11-27', 'Bravo', 1]], count: 1 });
  const refused = (dayOf: string) => refusalOf(people.seller.call(getDealCalendar, { dayOf, ...november }));
  expect(await refused('field.remark')).toBe('field_value_not_valid');
  expect(await refused('field.gone')).toBe('field_not_found');
});
