import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { closeOut } from '#contract/conversations/close-out.ts';
import { planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { changeProfile } from '#contract/me/me.ts';
import { getToday } from '#contract/today/today.ts';
import { addDays, addHours, addToDay, endOfDay, startOfDay } from '#domain/time/calendar.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

/** Three zones, one with half hours and one of the other hemisphere, on the days on which their clocks change. */
const days = [
  ['Europe/Berlin', '2027-03-28', 23],
  ['Europe/Berlin', '2027-10-31', 25],
  ['America/St_Johns', '2027-03-14', 23],
  ['America/St_Johns', '2027-11-07', 25],
  ['Pacific/Auckland', '2027-09-26', 23],
  ['Pacific/Auckland', '2027-04-04', 25],
] as const;

/** A deal in the seller's own zone, with one person in it. */
async function dealIn(zone: string, at: string) {
  server.now = at;
  await done(people.seller.call(changeProfile, { zone }));
  const contactId = newId();
  const { dealId } = await done(
    people.seller.call(openDeal, {
      name: `Deal ${newId()}`,
      stakeholders: [{ contactId, name: 'Kai Client', roles: ['sponsor'] }],
    }),
  );
  return { dealId, contactId };
}

const today = async (memberId?: string) =>
  done(people.seller.call(getToday, { horizonDays: 7, ...(memberId ? { memberId } : {}) }));

describe.each(days)('in %s on %s, a day of %i hours', (zone, day, hours) => {
  const starts = startOfDay(day, zone);
  const ends = endOfDay(day, zone);

  test('the day begins and ends at its own midnights, and holds its conversations and no others', async () => {
    expect((Date.parse(ends) - Date.parse(starts)) / 3_600_000).toBe(hours);
    const { dealId, contactId } = await dealIn(zone, addDays(starts, -5, zone));
    const talks = {
      'the evening before': addHours(starts, -0.25),
      'just after midnight': addHours(starts, 0.25),
      'just before midnight': addHours(ends, -0.25),
      'the next morning': addHours(ends, 0.25),
    };
    for (const [title, startsAt] of Object.entries(talks)) {
      await done(
        people.seller.call(planConversation, { dealId, title, startsAt, participants: [contactId] }),
      );
    }
    const titles = async (at: string) => {
      server.now = at;
      const shown = await today();
      const own = shown.conversations.filter(({ deal }) => deal.dealId === dealId);
      return [shown.day, ...own.map(({ title }) => title)];
    };
    const within = [day, 'just after midnight', 'just before midnight'];
    expect(await titles(starts)).toEqual(within);
    expect(await titles(addHours(ends, -0.01))).toEqual(within);
    expect(await titles(addHours(starts, -0.01))).toEqual([addToDay(day, -1), 'the evening before']);
    expect(await titles(ends)).toEqual([addToDay(day, 1), 'the next morning']);
  });

  test('what is due is due for the whole of its day, and late from the midnight after it', async () => {
    const { dealId, contactId } = await dealIn(zone, addDays(starts, -5, zone));
    await done(
      people.seller.call(recordFacts, {
        dealId,
        facts: [{ type: 'promise.made', data: { what: 'A list', due: day, contactId } }],
      }),
    );
    const dueAt = async (at: string) => {
      server.now = at;
      const { promised } = await today();
      const one = promised.find(({ deal }) => deal.dealId === dealId);
      return [one?.label, one?.daysLate, one?.tone];
    };
    expect(await dueAt(addHours(starts, -0.01))).toEqual(['tomorrow', 0, 'plain']);
    expect(await dueAt(starts)).toEqual(['today', 0, 'warn']);
    expect(await dueAt(addHours(ends, -0.01))).toEqual(['today', 0, 'warn']);
    expect(await dueAt(ends)).toEqual(['1 day late', 1, 'bad']);
    expect(await dueAt(addDays(ends, 1, zone))).toEqual(['2 days late', 2, 'bad']);
  });

  test('a month counts what was closed out in it, from its own first midnight on', async () => {
    const first = `${day.slice(0, 8)}01`;
    const begins = startOfDay(first, zone);
    const { dealId, contactId } = await dealIn(zone, addDays(begins, -5, zone));
    const closedOutAt = async (at: string) => {
      server.now = addHours(at, 1.25);
      await done(
        people.seller.call(closeOut, {
          ...{ dealId, conversationId: newId() },
          held: { startsAt: at, endsAt: addHours(at, 1), participants: [contactId] },
          next: { kind: 'refused', reason: 'They want to think.' },
        }),
      );
    };
    const counted = async (at: string) => {
      server.now = at;
      const { monthFrom, month } = await today();
      return [monthFrom, month.find(({ name }) => name === 'leftWithNext')?.of];
    };
    const [, before] = await counted(addHours(begins, 3));
    await closedOutAt(addHours(begins, -1.5));
    await closedOutAt(addHours(begins, 0.5));
    expect(await counted(addHours(begins, 3))).toEqual([first, Number(before) + 1]);
    expect((await counted(addHours(begins, -0.01)))[0]).toBe(`${addToDay(first, -1).slice(0, 8)}01`);
  });
});
