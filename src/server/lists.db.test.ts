import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { listAccounts } from '#contract/accounts/accounts.ts';
import { listContacts } from '#contract/contacts/contacts.ts';
import { listConversations } from '#contract/conversations/conversations.ts';
import { type DealSort, dealSorts } from '#contract/deals/deal-filters.ts';
import { getDealBoard } from '#contract/deals/deal-overviews.ts';
import { loseDeal, openDeal } from '#contract/deals/deal-writes.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { setValues } from '#contract/fields/field-values.ts';
import { createField } from '#contract/fields/fields.ts';
import { addInsight, listInsights } from '#contract/insights/insights.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const names = ['Éclair bakery', 'ÄRGER', 'zeta', 'Alpha', 'alpha', '100% ours', 'under_score', 'Beta'];

beforeAll(async () => {
  for (const [place, name] of names.entries()) {
    server.now = `2026-11-0${(place % 3) + 1}T09:00:00.000Z`;
    const { dealId } = await done(
      people.seller.call(openDeal, {
        name,
        accountName: `Account of ${name}`,
        value: place % 2 === 0 ? { valueMinor: 1000 * (place % 4), currency: 'EUR' } : null,
        expectedClose: place % 3 === 0 ? null : '2026-12-10',
        stakeholders: [{ name: `Person of ${name}`, roles: [] }],
        ...(place % 2 === 0
          ? { firstConversation: { startsAt: `2026-11-${20 + place}T09:00:00.000Z` } }
          : {}),
      }),
    );
    if (place === 7) await done(people.seller.call(loseDeal, { dealId }));
  }
});

interface Page {
  items: unknown[];
  next: string | null;
  count: number;
}

/** All pages of a list, two at a time. */
async function pages<Item>(
  list: (cursor: { cursor?: string; limit: number }) => Promise<Page & { items: Item[] }>,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page = await list({ limit: 2, ...(cursor === null ? {} : { cursor }) });
    expect(page.items.length).toBeLessThanOrEqual(2);
    items.push(...page.items);
    cursor = page.next;
    expect(cursor !== null || items.length === page.count).toBe(true);
  } while (cursor !== null);
  return items;
}

describe('deals', () => {
  const ways = dealSorts.flatMap((sort) => [
    { sort, direction: 'asc' as const },
    { sort, direction: 'desc' as const },
  ]);

  test.each(ways)(
    'by $sort $direction come in pages that add up to the whole list, in its order',
    async (way) => {
      const whole = await done(people.seller.call(listDeals, { ...way, state: 'all' }));
      const paged = await pages((page) =>
        done(people.seller.call(listDeals, { ...page, ...way, state: 'all' })),
      );
      expect(whole.items).toHaveLength(names.length);
      expect(paged).toEqual(whole.items);
    },
  );

  test('are sorted as a person expects, with nothing to sort by at the end', async () => {
    const by = async (sort: DealSort) =>
      (await done(people.seller.call(listDeals, { sort, state: 'all' }))).items;
    const values = (await by('value')).map(({ value }) => value?.valueMinor ?? null);
    expect(values).toEqual([2000, 2000, 0, 0, null, null, null, null]);
    const next = (await by('nextConversation')).map(({ nextConversationAt }) => nextConversationAt);
    expect(next.slice(4)).toEqual([null, null, null, null]);
    expect(next.slice(0, 4)).toEqual(next.slice(0, 4).sort());
  });

  test('are sorted by a field of the workspace, page by page, with those that say nothing at the end', async () => {
    const { fieldId } = await done(
      people.admin.call(createField, { noun: 'deal', label: 'Budget year', kind: 'number' }),
    );
    const all = (await done(people.seller.call(listDeals, { state: 'all', sort: 'name' }))).items;
    for (const [place, { dealId }] of all.slice(0, 3).entries()) {
      const values = { [fieldId]: 2030 - place };
      await done(people.seller.call(setValues, { noun: 'deal', nounId: dealId, values }));
    }
    const input = { state: 'all' as const, sort: 'field.budget_year' };
    const whole = (await done(people.seller.call(listDeals, input))).items;
    expect(whole.map(({ values }) => values[fieldId] ?? null)).toEqual([
      ...[2028, 2029, 2030],
      ...Array.from({ length: names.length - 3 }, () => null),
    ]);
    expect(await pages((page) => done(people.seller.call(listDeals, { ...page, ...input })))).toEqual(whole);
    const turned = (await done(people.seller.call(listDeals, { ...input, direction: 'desc' }))).items;
    expect(turned.slice(0, 4).map(({ values }) => values[fieldId] ?? null)).toEqual([2030, 2029, 2028, null]);
    const board = await done(people.seller.call(getDealBoard, { sort: 'field.budget_year' }));
    expect(board.columns.flatMap(({ items }) => items)[0]?.values[fieldId]).toBeGreaterThanOrEqual(2028);
    expect(await refusalOf(people.seller.call(listDeals, { sort: 'field.gone' }))).toBe('field_not_found');
  });

  test('are found by a part of their name or their account’s, whatever signs it has', async () => {
    const find = async (search: string) =>
      (await done(people.seller.call(listDeals, { search, state: 'all' }))).items.map(({ name }) => name);
    expect(await find('100%')).toEqual(['100% ours']);
    expect(await find('r_s')).toEqual(['under_score']);
    expect(await find('ärger')).toEqual(['ÄRGER']);
    expect((await find('account of alpha')).sort()).toEqual(['Alpha', 'alpha']);
  });

  test('are the open ones unless another state is asked for', async () => {
    const count = async (filter: object) => (await done(people.seller.call(listDeals, filter))).count;
    expect(await count({})).toBe(names.length - 1);
    expect(await count({ state: 'lost' })).toBe(1);
    expect(await count({ ownerId: people.manager.memberId })).toBe(0);
  });

  test('have the codes that hold beside them', async () => {
    const { items } = await done(people.seller.call(listDeals, { search: 'zeta' }));
    expect(items[0]).toMatchObject({ of: 10, nextKindLabel: 'Time' });
    expect(items[0]?.holding).toEqual([]);
    const [lonely] = (await done(people.seller.call(listDeals, { search: 'ÄRGER' }))).items;
    expect(lonely?.holding).toContain('no-next-conversation');
  });

  test('do not take a cursor of another list', async () => {
    expect(await refusalOf(people.seller.call(listDeals, { cursor: 'nonsense' }))).toBe('cursor_not_valid');
  });
});

test('accounts, contacts, conversations and insights come in pages too', async () => {
  const accounts = await pages((page) => done(people.reader.call(listAccounts, page)));
  expect(accounts).toHaveLength(names.length);
  expect(accounts.map(({ openDeals }) => openDeals).sort()).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
  expect(await pages((page) => done(people.reader.call(listContacts, page)))).toHaveLength(names.length);
  const talks = await pages((page) => done(people.seller.call(listConversations, page)));
  expect(talks.map(({ startsAt }) => startsAt)).toEqual(talks.map(({ startsAt }) => startsAt).sort());
  for (const text of ['One', 'Two', 'Three'])
    await done(people.seller.call(addInsight, { text, insightId: newId() }));
  const insights = await pages((page) => done(people.seller.call(listInsights, page)));
  expect(insights.map(({ text }) => text)).toEqual(['Three', 'Two', 'One']);
});
