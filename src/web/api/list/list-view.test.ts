import { expect, test } from 'vitest';
import { addressOf, inputOf, type ListWords, listViewIn, sortedBy } from './list-view.ts';

const words: ListWords = {
  sorts: ['name', 'created'],
  columns: ['email', 'phone'],
  groupings: ['country', 'field.region'],
  days: ['birthday', 'created'],
  filters: [
    { key: 'account', of: 'choice', among: ['some', 'none'] },
    { key: 'outOfTouchDays', of: 'days' },
    { key: 'industry', of: 'words' },
    { key: 'accountId', of: 'id' },
    { key: 'tagIds', of: 'ids' },
    { key: 'field.region', of: 'field' },
    { key: 'field.budget', of: 'field' },
  ],
};

test('an address and the view that it says are the same', () => {
  const address = {
    ...{ search: 'cla', sort: 'created', direction: 'desc' as const, columns: 'email,phone' },
    ...{ layout: 'calendar' as const, dayBy: 'birthday' },
    ...{ account: 'none', outOfTouchDays: 30, industry: 'Food' },
    accountId: '019aa000-0000-7000-8000-000000000000',
  };
  const view = listViewIn(address, words);
  expect(addressOf(view)).toEqual(address);
  // How it is laid out is nothing that the server is asked.
  const how = { columns: undefined, layout: undefined, dayBy: undefined };
  expect(inputOf(view)).toEqual({ ...address, ...how });
});

test('what an address cannot mean is left out', () => {
  const wrong = {
    ...{ sort: 'colour', direction: 'up', account: 'maybe', outOfTouchDays: '-3' },
    ...{ accountId: 'x', industry: ' ', do: 'new' },
  };
  expect(addressOf(listViewIn(wrong, words))).toEqual({});
});

test('what fields of the workspace hold is asked for by their keys', () => {
  const address = { 'field.region': ':some', 'field.budget': '=100..' };
  const view = listViewIn({ ...address, 'field.other': ':some' }, words);
  expect(addressOf(view)).toEqual(address);
  expect(inputOf(view)).toEqual({ fields: ['region:some', 'budget=100..'] });
  expect(addressOf(listViewIn({ 'field.region': 'north' }, words))).toEqual({});
});

test('no further column at all is kept, and stays apart from the usual ones', () => {
  const bare = { ...listViewIn({}, words), columns: [] };
  expect(listViewIn(addressOf(bare), words).columns).toEqual([]);
  expect(listViewIn({}, words).columns).toBe(null);
});

test('groups of which one is enough stand in the address, and are asked for each as JSON', () => {
  const address = {
    ...{ industry: 'Food', 'or1.account': 'some' as const, 'or1.field.region': '=North & West' },
    ...{ 'or2.outOfTouchDays': 90 },
  };
  const view = listViewIn({ ...address, 'or3.colour': 'red' }, words);
  expect(view.anyOf).toHaveLength(2);
  expect(addressOf(view)).toEqual(address);
  expect(inputOf(view)).toEqual({
    industry: 'Food',
    anyOf: ['{"account":"some","fields":["region=North & West"]}', '{"outOfTouchDays":90}'],
  });
  // Where a group in the middle is emptied, those after it move up.
  const later = listViewIn({ 'or2.industry': 'Food', 'or5.industry': 'Glass' }, words);
  expect(addressOf(later)).toEqual({ 'or1.industry': 'Food', 'or2.industry': 'Glass' });
});

test('what rows stand together by is in the address, and is not asked of the list itself', () => {
  const view = listViewIn({ groupBy: 'field.region' }, words);
  expect(addressOf(view)).toEqual({ groupBy: 'field.region' });
  expect(inputOf(view)).toEqual({});
  expect(listViewIn({ groupBy: 'colour' }, words).groupBy).toBe(null);
});

test('a heading sorts by it, and turns the order round when it is pressed again', () => {
  const once = sortedBy(listViewIn({}, words), 'created', 'desc', false);
  expect(once).toMatchObject({ sort: 'created', direction: null });
  const twice = sortedBy(once, 'created', 'desc', true);
  expect(twice).toMatchObject({ sort: 'created', direction: 'asc' });
  expect(sortedBy(twice, 'created', 'desc', true)).toMatchObject({ direction: null });
});

test('several tags stand in an address with commas, and are asked for one by one', () => {
  const [one, other] = ['019aa000-0000-7000-8000-000000000000', '019aa000-0000-7000-8000-000000000001'];
  const view = listViewIn({ tagIds: `${one},nonsense,${other}` }, words);
  expect(addressOf(view)).toEqual({ tagIds: `${one},${other}` });
  expect(inputOf(view)).toEqual({ tagIds: [one, other] });
});
