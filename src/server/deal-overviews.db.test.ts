import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { getDealBoard, getDealTimeline, groupDeals } from '#contract/deals/deal-overviews.ts';
import { loseDeal, openDeal } from '#contract/deals/deal-writes.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { getMissingForPosition } from '#contract/deals/position.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import {
  changeKeptView,
  chooseKeptView,
  listKeptViews,
  removeKeptView,
  restoreKeptView,
  saveKeptView,
} from '#contract/views/kept-views.ts';
import { changeWorkspace } from '#contract/workspace/workspace.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

interface Made {
  dealId: string;
  contactId: string;
}
const made: Made[] = [];
const accounts: string[] = [];

/** Six deals: every other worth something, the first two with time given, one lost, one with a conversation ahead. */
beforeAll(async () => {
  server.now = '2026-11-18T09:00:00.000Z';
  for (let place = 0; place < 6; place += 1) {
    const contactId = newId();
    const ofAccount = accounts[place % 2];
    const { dealId, accountId } = await done(
      people.seller.call(openDeal, {
        name: `Deal ${place}`,
        ...(ofAccount ? { accountId: ofAccount } : { accountName: `Account ${place % 2}` }),
        value: place % 2 === 0 ? { valueMinor: 100_000 * (place + 1), currency: 'EUR' } : null,
        expectedClose: place === 3 ? '2026-12-10' : null,
        stakeholders: [{ contactId, name: `Ada ${place}`, roles: ['sponsor'] }],
        ...(place === 1
          ? { firstConversation: { startsAt: '2026-11-20T09:00:00.000Z', title: 'First look' } }
          : {}),
      }),
    );
    if (accountId) accounts[place % 2] = accountId;
    made.push({ dealId, contactId });
    if (place < 2) {
      await done(
        people.seller.call(recordFacts, {
          dealId,
          facts: [
            {
              type: 'commitment.made',
              data: { contactId, kind: 'time', what: 'Meets us', due: '2026-11-25', evidence: 'written' },
            },
          ],
        }),
      );
    }
    if (place === 5) await done(people.seller.call(loseDeal, { dealId }));
  }
});

const at = (place: number): Made => {
  const one = made[place];
  if (!one) throw new RangeError(`no deal ${place}`);
  return one;
};
const namesBy = async (filter: object) =>
  (await done(people.seller.call(listDeals, { sort: 'name', ...filter }))).items.map(({ name }) => name);

describe('filters', () => {
  test('combine: all that is given holds at once', async () => {
    expect(await namesBy({ position: ['explore'] })).toEqual(['Deal 0', 'Deal 1']);
    expect(await namesBy({ position: ['explore'], valueFrom: 1 })).toEqual(['Deal 0']);
    expect(await namesBy({ next: 'planned' })).toEqual(['Deal 1']);
    expect(await namesBy({ next: 'none', gainedAtLeast: 1 })).toEqual(['Deal 0']);
    expect(await namesBy({ nextFrom: '2026-11-20', nextTo: '2026-11-20' })).toEqual(['Deal 1']);
    expect(await namesBy({ nextTo: '2026-11-19' })).toEqual([]);
    expect(await namesBy({ valueFrom: 200_000, valueTo: 300_000, currency: 'EUR' })).toEqual(['Deal 2']);
  });

  test('take days that move with the calendar', async () => {
    expect(await namesBy({ close: 'next-month' })).toEqual(['Deal 3']);
    expect(await namesBy({ close: 'this-month' })).toEqual([]);
    expect((await namesBy({ close: 'none' })).length).toBe(4);
  });

  test('take the quarters of the fiscal year that the workspace goes by', async () => {
    expect(await namesBy({ close: 'this-quarter' })).toEqual(['Deal 3']);
    await done(people.admin.call(changeWorkspace, { fiscalYearStartsIn: 3 }));
    expect(await namesBy({ close: 'this-quarter' })).toEqual([]);
    expect(await namesBy({ close: 'next-quarter' })).toEqual(['Deal 3']);
    await done(people.admin.call(changeWorkspace, { fiscalYearStartsIn: 1 }));
  });

  test('know who looks, and deals that nobody owns', async () => {
    expect((await namesBy({ owners: ['me'] })).length).toBe(5);
    expect(await namesBy({ owners: ['none'] })).toEqual([]);
    expect((await namesBy({ owners: ['me', 'none'] })).length).toBe(5);
  });

  test('go by findings that hold', async () => {
    expect(await namesBy({ holding: ['no-next-conversation'] })).not.toContain('Deal 1');
    expect(await namesBy({ holding: ['no-next-conversation'] })).toContain('Deal 0');
  });
});

test('a page begins anywhere: so many on from the cursor', async () => {
  const all = await namesBy({});
  expect(await namesBy({ skip: 2, limit: 2 })).toEqual(all.slice(2, 4));
  const first = await done(people.seller.call(listDeals, { sort: 'name', limit: 1 }));
  expect(await namesBy({ cursor: first.next, skip: 1, limit: 2 })).toEqual(all.slice(2, 4));
});

test('both ways, what has nothing to sort by comes last', async () => {
  const up = await namesBy({ sort: 'value', direction: 'asc' });
  expect(up.slice(0, 3)).toEqual(['Deal 0', 'Deal 2', 'Deal 4']);
  const down = await namesBy({ sort: 'value', direction: 'desc' });
  expect(down.slice(0, 3)).toEqual(['Deal 4', 'Deal 2', 'Deal 0']);
});

describe('groups', () => {
  test('count deals and add up their values, and each can be listed by itself', async () => {
    const { groups, ...all } = await done(people.seller.call(groupDeals, { by: 'account' }));
    expect(all).toEqual({ count: 5, groupCount: 2, values: [{ currency: 'EUR', valueMinor: 900_000 }] });
    expect(groups.map(({ label, count }) => [label, count])).toEqual([
      ['Account 0', 3],
      ['Account 1', 2],
    ]);
    for (const { key, count } of groups) {
      expect((await namesBy({ groupBy: 'account', group: key })).length).toBe(count);
    }
  });

  test.each(['position', 'owner', 'state', 'decision', 'lead'] as const)(
    'by %s add up to all',
    async (by) => {
      const { groups, count } = await done(people.seller.call(groupDeals, { by, state: 'all' }));
      expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(count);
      expect(count).toBe(6);
    },
  );
});

test('the board has a column for every kind, with its deals, and counts what is no longer open', async () => {
  const board = await done(people.seller.call(getDealBoard, { sort: 'name', perColumn: 1 }));
  expect(board.columns).toHaveLength(11);
  const [time, explore] = board.columns;
  expect(time).toMatchObject({ kind: 'time', count: 3 });
  expect(time?.items).toHaveLength(1);
  expect(time?.next).not.toBeNull();
  expect(explore?.items.map(({ name }) => name)).toEqual(['Deal 0']);
  expect(board.count).toBe(5);
  expect(board.ended.find(({ state }) => state === 'lost')?.count).toBe(1);
  const more = await done(
    people.seller.call(listDeals, { sort: 'name', position: ['time'], cursor: time?.next ?? undefined }),
  );
  expect(more.items.map(({ name }) => name)).toEqual(['Deal 3', 'Deal 4']);
});

describe('a search', () => {
  test('goes by the names of deals and of accounts, in capitals or not, and takes signs as they are', async () => {
    expect(await namesBy({ search: 'DEAL 3' })).toEqual(['Deal 3']);
    expect(await namesBy({ search: 'account 1' })).toEqual(['Deal 1', 'Deal 3']);
    expect(await namesBy({ search: 'deal_' })).toEqual([]);
  });

  test('says on every page how many it found, also behind the last', async () => {
    const page = (more: object) =>
      done(people.seller.call(listDeals, { sort: 'name', search: 'Account 0', limit: 2, ...more }));
    const first = await page({});
    expect(first).toMatchObject({ count: 3, items: [{ name: 'Deal 0' }, { name: 'Deal 2' }] });
    const second = await page({ cursor: first.next });
    expect(second).toMatchObject({ count: 3, items: [{ name: 'Deal 4' }], next: null });
    expect(await page({ skip: 8 })).toEqual({ count: 3, items: [], next: null });
  });

  test('is followed by the board and by groups', async () => {
    const asked = { search: 'account 0' };
    const board = await done(people.seller.call(getDealBoard, { sort: 'name', ...asked }));
    const names = board.columns.flatMap(({ items }) => items.map(({ name }) => name));
    expect(names).toEqual(['Deal 2', 'Deal 4', 'Deal 0']);
    expect(board.count).toBe(3);
    const byAccount = await done(people.seller.call(groupDeals, { by: 'account', ...asked }));
    expect(byAccount).toMatchObject({ count: 3, groupCount: 1, groups: [{ label: 'Account 0', count: 3 }] });
    const byState = await done(people.seller.call(groupDeals, { by: 'state', state: 'all', ...asked }));
    expect(byState.groups.map(({ key, count }) => [key, count])).toEqual([['open', 3]]);
  });
});

test('the timeline has what happens between two days, and nothing of deals that are not shown', async () => {
  const asked = { dealIds: [at(1).dealId, at(3).dealId], from: '2026-11-01', to: '2026-12-31' };
  const { deals } = await done(people.seller.call(getDealTimeline, asked));
  expect(deals[0]?.marks.map(({ what, day }) => [what, day])).toEqual([
    ['conversation', '2026-11-20'],
    ['commitment', '2026-11-25'],
  ]);
  expect(deals[0]?.marks[1]?.people).toEqual([{ id: at(1).contactId, name: 'Ada 1' }]);
  expect(deals[1]?.marks.map(({ what }) => what)).toEqual(['expected-close']);
  const strange = await done(people.stranger.call(getDealTimeline, asked));
  expect(strange.deals.flatMap(({ marks }) => marks)).toEqual([]);
});

test('a deal that is to stand further on is told what is missing, person by person', async () => {
  const { dealId } = at(0);
  const missing = await done(people.seller.call(getMissingForPosition, { dealId, kind: 'change' }));
  expect(missing).toMatchObject({ way: 'ahead', standsAt: { kind: 'explore' } });
  expect(missing.missing[0]?.givers[0]?.sentence).toBe('Ada 0 has not been asked for Explore.');
  const behind = await done(people.seller.call(getMissingForPosition, { dealId, kind: 'time' }));
  expect(behind.way).toBe('behind');
  expect(behind.given[0]?.sentence).toMatch(/^Ada 0 gave Time /);
  const here = await done(people.seller.call(getMissingForPosition, { dealId, kind: 'explore' }));
  expect(here.way).toBe('here');
});

test('views are kept, shared, renamed, removed and brought back; one of them is seen first', async () => {
  const view = await done(
    people.seller.call(saveKeptView, { name: 'Big ones', content: { valueFrom: 100, sort: 'value' } }),
  );
  const list = async (who: typeof people.seller) =>
    (await done(who.call(listKeptViews, {}))).items.map(({ name }) => name);
  expect(await list(people.seller)).toEqual(['Big ones']);
  expect(await list(people.otherSeller)).toEqual([]);
  await done(people.seller.call(changeKeptView, { viewId: view.viewId, shared: true, name: 'Biggest' }));
  expect(await list(people.otherSeller)).toEqual(['Biggest']);
  await done(people.otherSeller.call(chooseKeptView, { view: view.viewId }));
  expect((await done(people.otherSeller.call(listKeptViews, {}))).chosen).toBe(view.viewId);
  await done(people.otherSeller.call(chooseKeptView, { view: 'without-next' }));
  expect((await done(people.otherSeller.call(listKeptViews, {}))).chosen).toBe('without-next');
  await done(people.seller.call(removeKeptView, { viewId: view.viewId }));
  expect(await list(people.seller)).toEqual([]);
  const back = await done(people.seller.call(restoreKeptView, { viewId: view.viewId }));
  expect(back).toMatchObject({ name: 'Biggest', shared: true, content: { valueFrom: 100, sort: 'value' } });
  expect(await list(people.otherSeller)).toEqual(['Biggest']);
});

test('each list has views of its own, and one of its own that is seen first', async () => {
  const { seller } = people;
  const content = { search: 'berg', columns: 'title,field.region', 'field.region': ':some' };
  const view = await done(seller.call(saveKeptView, { of: 'contacts', name: 'Bergs', content }));
  expect(view).toMatchObject({ of: 'contacts', content });
  const names = async (of: 'deals' | 'contacts' | 'accounts') =>
    (await done(seller.call(listKeptViews, { of }))).items.map(({ name }) => name);
  expect(await names('contacts')).toEqual(['Bergs']);
  expect(await names('accounts')).toEqual([]);
  expect(await names('deals')).not.toContain('Bergs');
  const { viewId } = view;
  await done(seller.call(chooseKeptView, { of: 'contacts', view: viewId }));
  expect((await done(seller.call(listKeptViews, { of: 'contacts' }))).chosen).toBe(viewId);
  expect((await done(seller.call(listKeptViews, {}))).chosen).toBe(null);
  expect(await refusalOf(seller.call(chooseKeptView, { of: 'accounts', view: viewId }))).toBe(
    'view_not_found',
  );
  expect(await refusalOf(seller.call(chooseKeptView, { of: 'contacts', view: 'silent' }))).toBe(
    'view_not_found',
  );
});

test('a view of deals says only what deals can be asked for', async () => {
  const { seller } = people;
  const wrong = { name: 'Wrong', content: { colour: 'red' } };
  expect(await refusalOf(seller.call(saveKeptView, wrong))).toBe('view_not_valid');
});
