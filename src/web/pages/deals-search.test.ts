import { expect, test } from 'vitest';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { isSameView, searchOf, viewIn } from './deals-search.ts';
import { plainOf } from './search-params.ts';

const view: DealViewContent = {
  layout: 'board',
  search: '2026',
  owners: ['me', '0193a2b1-0000-7000-8000-000000000001'],
  position: ['explore', 'none'],
  leadAtLeast: 2,
  valueFrom: 100_000,
  decision: 'this-month',
  sort: 'value',
  direction: 'asc',
  columns: ['value', 'field.region'],
};

test('a view stands in the address, and the address gives it back', () => {
  expect(viewIn(searchOf(view, 'mine'))).toEqual(view);
  expect(searchOf(view, 'mine')).toMatchObject({ view: 'mine', position: 'explore,none', leadAtLeast: 2 });
});

test('a number that is searched for is words, and one of a list is a list', () => {
  expect(viewIn({ search: 2026, owners: 'me' })).toEqual({ search: '2026', owners: ['me'] });
});

test('what an address cannot mean is left out', () => {
  expect(viewIn(plainOf({ sort: 'luck', leadAtLeast: 'x', state: 'won', view: { a: 1 } }))).toEqual({
    state: 'won',
  });
});

test('a view is the same whatever the order of its parts, and what is usual need not be said', () => {
  expect(isSameView({ sort: 'value', next: 'none' }, { next: 'none', sort: 'value' })).toBe(true);
  expect(isSameView({}, { layout: 'table', state: 'open' })).toBe(true);
  expect(isSameView({}, { leadAtLeast: 2 })).toBe(false);
});
