import { expect, test } from 'vitest';
import { rowChange, sentOf, turnedBack } from './row-change.ts';

const cells = [
  { key: 'name', before: 'Anna' },
  { key: 'title', before: null },
  { key: 'field.tier', before: 'gold' },
];

test('only what says something else is a change, and what is blank says nothing', () => {
  expect(rowChange(cells, { name: ' Anna ', title: '  ', 'field.tier': null })).toEqual({
    'field.tier': { before: 'gold', after: null },
  });
  expect(rowChange(cells, { title: 'Buyer' })).toEqual({ title: { before: null, after: 'Buyer' } });
});

test('a change turned back is written over with what stood there', () => {
  const change = rowChange(cells, { name: 'Anne', title: 'Buyer' });
  expect(sentOf(change)).toEqual({
    after: { name: 'Anne', title: 'Buyer' },
    seen: { name: 'Anna', title: null },
  });
  expect(sentOf(turnedBack(change), ['name'])).toEqual({ after: { name: 'Anna' }, seen: { name: 'Anne' } });
});
