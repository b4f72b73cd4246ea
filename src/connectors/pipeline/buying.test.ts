import { expect, test } from 'vitest';
import type { Row } from '../tables/table.ts';
import { buyingOf } from './buying.ts';

const of = (cells: Readonly<Record<string, string>>) =>
  buyingOf({ text: (name: string) => cells[name] ?? '' } as unknown as Row);

test.each([
  ['never', 'first time'],
  ['First time', 'first time'],
  ['0', 'first time'],
  ['Noch nie', 'first time'],
  ['a few times', 'sometimes'],
  ['3', 'sometimes'],
  ['ein paar Mal', 'sometimes'],
  ['Every year', 'every year'],
  ['jährlich', 'every year'],
])('“%s” is %s', (howOften, meant) => {
  expect(of({ howOften })).toEqual({ howOften: meant, lastBought: null });
});

test('when and from whom stand together, and what is said in other words is kept', () => {
  expect(of({ howOften: 'yearly', lastBought: 'March 2025', lastBoughtFrom: 'Brightwell' })).toEqual({
    howOften: 'every year',
    lastBought: 'March 2025, Brightwell',
  });
  expect(of({ howOften: 'each time a line is built', lastBoughtFrom: 'Brightwell' })).toEqual({
    howOften: null,
    lastBought: 'each time a line is built, Brightwell',
  });
  expect(of({ howOften: ' ', lastBought: '' }) ?? of({})).toBeNull();
});
