import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAccount, groupAccounts, listAccounts } from '#contract/accounts/accounts.ts';
import { accountSorts, contactSorts } from '#contract/address-book/list-filters.ts';
import { createContact, groupContacts, listContacts } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { setValues } from '#contract/fields/field-values.ts';
import { createField } from '#contract/fields/fields.ts';
import { recordFacts, undoFacts } from '#contract/ledger/ledger.ts';
import { createTag, tagThings } from '#contract/tags/tags.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const companies = [
  { name: 'Zeta Werke', industry: 'Machinery', country: 'Germany', phones: [{ value: '1', label: null }] },
  { name: 'alpha foods', industry: 'Food', country: 'France' },
  { name: 'Ärger & Söhne', country: 'Germany' },
  { name: 'Beta' },
];
const persons = [
  { name: 'Clara', title: 'Head of plant', email: 'clara@zeta.example', at: 0 },
  { name: 'émile', email: 'emile@alpha.example', phone: '0301', at: 1 },
  { name: 'Dora', title: 'buyer', at: 0 },
  { name: 'Nobody’s', phone: '0302' },
  { name: 'Änne', title: 'Buyer', at: 2 },
];
const ids = new Map<string, string>();
const idOf = (name: string) => ids.get(name) ?? '';

beforeAll(async () => {
  for (const [place, company] of companies.entries()) {
    server.now = `2026-10-0${place + 1}T09:00:00.000Z`;
    const { accountId } = await done(people.seller.call(createAccount, company));
    ids.set(company.name, accountId);
  }
  for (const [place, { at, ...person }] of persons.entries()) {
    server.now = `2026-10-1${place}T09:00:00.000Z`;
    const accountId = at === undefined ? null : idOf(companies[at]?.name ?? '');
    const { contactId } = await done(people.seller.call(createContact, { ...person, accountId }));
    ids.set(person.name, contactId);
  }
});

const anyOfThese = (...groups: object[]) => groups.map((group) => JSON.stringify(group));

interface Page {
  items: unknown[];
  next: string | null;
  count: number;
}

/** All pages of a list, two at a time. */
async function pages(list: (page: { cursor?: string; limit: number }) => Promise<Page>) {
  const items: unknown[] = [];
  let page = await list({ limit: 2 });
  items.push(...page.items);
  while (page.next !== null) {
    page = await list({ limit: 2, cursor: page.next });
    items.push(...page.items);
  }
  expect(items).toHaveLength(page.count);
  return items;
}

const bothWays = <Sort>(sorts: readonly Sort[]) =>
  sorts.flatMap((sort) => [
    { sort, direction: 'asc' as const },
    { sort, direction: 'desc' as const },
  ]);

describe('contacts', () => {
  const list = (input: object) => done(people.reader.call(listContacts, input));
  const names = async (input: object) => (await list(input)).items.map(({ name }) => name);

  test.each(bothWays(contactSorts))('by $sort $direction come in pages that add up', async (way) => {
    const whole = await list(way);
    expect(whole.items).toHaveLength(persons.length);
    expect(await pages((page) => list({ ...page, ...way }))).toEqual(whole.items);
    expect((await list({ ...way, skip: 3 })).items).toEqual(whole.items.slice(3));
  });

  test('have those with nothing to sort by at the end, in either direction', async () => {
    expect((await names({ sort: 'account' })).at(-1)).toBe('Nobody’s');
    expect((await names({ sort: 'account', direction: 'desc' })).at(-1)).toBe('Nobody’s');
    expect((await names({ sort: 'title' })).slice(3).sort()).toEqual(['Nobody’s', 'émile']);
    expect((await names({ sort: 'title', direction: 'desc' })).slice(0, 1)).toEqual(['Clara']);
  });

  test('are narrowed by everything that is asked for, and counted so', async () => {
    expect(await names({ account: 'none' })).toEqual(['Nobody’s']);
    expect((await list({ account: 'some' })).count).toBe(4);
    expect((await names({ email: 'some' })).sort()).toEqual(['Clara', 'émile']);
    expect(await names({ email: 'some', phone: 'some' })).toEqual(['émile']);
    expect((await names({ country: 'germ' })).sort()).toEqual(['Clara', 'Dora', 'Änne']);
    expect(await names({ country: 'germ', industry: 'MACH', email: 'none' })).toEqual(['Dora']);
    expect(await names({ accountId: idOf('alpha foods') })).toEqual(['émile']);
    expect(await names({ search: 'ALPHA.example' })).toEqual(['émile']);
    expect(await list({ search: 'nowhere' })).toEqual({ items: [], next: null, count: 0 });
  });

  test('are those of any of several groups, beside what holds for all of them', async () => {
    const anyOf = anyOfThese({ country: 'France' }, { email: 'none', country: 'germ' });
    expect((await names({ anyOf })).sort()).toEqual(['Dora', 'Änne', 'émile']);
    expect(await names({ anyOf, search: 'o' })).toEqual(['Dora']);
    expect(
      await names({
        anyOf: anyOfThese({ account: 'none' }, { accountId: idOf('alpha foods'), phone: 'some' }),
      }),
    ).toEqual(['Nobody’s', 'émile']);
    expect((await list({ anyOf, limit: 2 })).count).toBe(3);
    expect(await pages((page) => list({ ...page, anyOf }))).toHaveLength(3);
    for (const wrong of ['country=France', '[]', '{"colour":"red"}', '{"email":"maybe"}']) {
      expect(await refusalOf(people.reader.call(listContacts, { anyOf: [wrong] }))).toBe('invalid');
    }
  });

  test('fall into groups, each of which can be listed by itself', async () => {
    const groupsBy = async (by: string, more: object = {}) =>
      (await done(people.reader.call(groupContacts, { by, ...more }))).groups;
    expect((await groupsBy('title')).map(({ label, count }) => [label, count])).toEqual([
      ['Buyer', 2],
      ['Head of plant', 1],
      [null, 2],
    ]);
    for (const by of ['account', 'title', 'industry', 'country', 'tag']) {
      const groups = await groupsBy(by);
      for (const { key, count } of groups) {
        const listed = await list({ groupBy: by, group: key });
        expect(listed.count).toBe(count);
        expect(listed.items).toHaveLength(count);
      }
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(persons.length);
      expect(groups.at(-1)?.key).toBe('none');
    }
    expect(await groupsBy('country', { email: 'some', industry: 'mach' })).toEqual([
      { key: 'germany', label: 'Germany', count: 1 },
    ]);
    expect(await refusalOf(people.reader.call(groupContacts, { by: 'field.colour' }))).toBe(
      'field_not_found',
    );
    expect(await refusalOf(people.reader.call(groupContacts, { by: 'colour' }))).toBe('invalid');
    expect(await refusalOf(people.reader.call(listContacts, { groupBy: 'tag', group: 'x' }))).toBe(
      'field_value_not_valid',
    );
  });

  test('are told when they last took part in any deal, until that is taken back', async () => {
    server.now = '2026-11-01T09:00:00.000Z';
    const clara = { contactId: idOf('Clara'), roles: [] };
    const open = (name: string) =>
      done(people.seller.call(openDeal, { name, accountId: idOf('Zeta Werke'), stakeholders: [clara] }));
    const [first, second] = [await open('A pump'), await open('Another pump')];
    const took = (dealId: string, happenedAt: string) =>
      done(
        people.seller.call(recordFacts, {
          dealId,
          facts: [
            {
              type: 'touch.made',
              id: newId(),
              happenedAt,
              data: { channel: 'call', contactId: clara.contactId, way: 'two-way' },
            },
          ],
        }),
      );
    const lastOf = async () => (await list({ search: 'Clara' })).items[0]?.lastTouchAt ?? null;
    expect(await lastOf()).toBe(null);
    await took(first.dealId, '2026-10-30T09:00:00.000Z');
    const later = await took(second.dealId, '2026-10-31T08:00:00.000Z');
    expect(await lastOf()).toBe('2026-10-31T08:00:00.000Z');
    expect((await names({ sort: 'lastTouch' }))[0]).toBe('Clara');
    expect(await names({ outOfTouchDays: 1, accountId: idOf('Zeta Werke') })).toEqual(['Clara', 'Dora']);
    expect(await names({ outOfTouchDays: 2, accountId: idOf('Zeta Werke') })).toEqual(['Dora']);
    await done(people.seller.call(undoFacts, { dealId: second.dealId, factIds: [...later.factIds] }));
    expect(await lastOf()).toBe('2026-10-30T09:00:00.000Z');
  });

  test('are none of another workspace', async () => {
    expect((await done(people.stranger.call(listContacts, {}))).count).toBe(0);
    expect(await refusalOf(people.reader.call(listContacts, { cursor: 'nonsense' }))).toBe(
      'cursor_not_valid',
    );
  });
});

describe('accounts', () => {
  const list = (input: object) => done(people.reader.call(listAccounts, input));
  const names = async (input: object) => (await list(input)).items.map(({ name }) => name);

  test.each(bothWays(accountSorts))('by $sort $direction come in pages that add up', async (way) => {
    const whole = await list(way);
    expect(whole.items).toHaveLength(companies.length);
    expect(await pages((page) => list({ ...page, ...way }))).toEqual(whole.items);
  });

  test('fall into groups by tags and by fields of the workspace, several where they hold several', async () => {
    const { tagId } = await done(people.seller.call(createTag, { name: 'Key client' }));
    const zeta = idOf('Zeta Werke');
    const beta = idOf('Beta');
    await done(people.seller.call(tagThings, { tagId, noun: 'account', nounIds: [zeta] }));
    const shaped = async (kind: 'choices' | 'yes_no' | 'person', label: string) =>
      done(
        people.admin.call(createField, {
          ...{ noun: 'account', kind, label },
          ...(kind === 'choices'
            ? { options: ['Pumps', 'Ovens'].map((name) => ({ optionId: newId(), label: name })) }
            : {}),
        }),
      );
    const sells = await shaped('choices', 'Sells');
    const partner = await shaped('yes_no', 'Partner');
    const [pumps = '', ovens = ''] = sells.options.map(({ optionId }) => optionId);
    const put = (nounId: string, values: Record<string, boolean | string[]>) =>
      done(people.seller.call(setValues, { noun: 'account', nounId, values }));
    await put(zeta, { [sells.fieldId]: [pumps, ovens], [partner.fieldId]: true });
    await put(beta, { [sells.fieldId]: [ovens] });
    const groupsBy = async (by: string) => (await done(people.reader.call(groupAccounts, { by }))).groups;
    expect(await groupsBy('tag')).toEqual([
      { key: tagId, label: 'Key client', count: 1 },
      { key: 'none', label: null, count: 3 },
    ]);
    expect(await groupsBy(`field.${sells.key}`)).toEqual([
      { key: pumps, label: 'Pumps', count: 1 },
      { key: ovens, label: 'Ovens', count: 2 },
      { key: 'none', label: null, count: 2 },
    ]);
    expect(await groupsBy(`field.${partner.key}`)).toEqual([
      { key: 'true', label: null, count: 1 },
      { key: 'none', label: null, count: 3 },
    ]);
    const listed = (by: string, group: string) => names({ groupBy: `field.${by}`, group });
    expect(await listed(sells.key, ovens)).toEqual(['Beta', 'Zeta Werke']);
    expect(await listed(partner.key, 'true')).toEqual(['Zeta Werke']);
    expect(await listed(partner.key, 'none')).toHaveLength(3);
    expect(await names({ groupBy: 'tag', group: 'none' })).not.toContain('Zeta Werke');
  });

  test('are narrowed and ordered by their open deals', async () => {
    await done(
      people.seller.call(openDeal, { name: 'Ovens', accountId: idOf('alpha foods'), stakeholders: [] }),
    );
    const { items } = await list({ sort: 'openDeals' });
    expect(items.map(({ openDeals }) => openDeals)).toEqual([2, 1, 0, 0]);
    expect(items[0]).toMatchObject({ name: 'Zeta Werke', people: 2, phone: '1', email: null });
    expect(await names({ deals: 'none', country: 'germany' })).toEqual(['Ärger & Söhne']);
    expect(await names({ phone: 'some' })).toEqual(['Zeta Werke']);
    expect((await list({ outOfTouchDays: 30 })).count).toBe(3);
    expect(
      (
        await names({ anyOf: anyOfThese({ deals: 'none', country: 'germany' }, { country: 'france' }) })
      ).sort(),
    ).toEqual(['alpha foods', 'Ärger & Söhne']);
  });
});

test('who reads a list on is told how many there were as they began', async () => {
  const name = 'Counted once';
  const add = async () => (await done(people.seller.call(createContact, { name }))).contactId;
  await add();
  await add();
  const first = await done(people.seller.call(listContacts, { search: name, limit: 1 }));
  await add();
  const next = await done(
    people.seller.call(listContacts, { search: name, limit: 1, cursor: first.next ?? '' }),
  );
  expect([first.count, next.count]).toEqual([2, 2]);
  expect((await done(people.seller.call(listContacts, { search: name }))).count).toBe(3);
});
