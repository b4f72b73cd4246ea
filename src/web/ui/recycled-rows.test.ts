import { expect, test } from 'vitest';
import { recycle } from './recycled-rows.ts';

const rowsOf = (places: readonly { row: number }[]) => places.map(({ row }) => row);

test('a row that goes lends its element to one that comes, and those that stay keep theirs', () => {
  const before = recycle([], [0, 1, 2, 3], { atRest: false });
  const after = recycle(before, [2, 3, 4, 5], { atRest: false });
  expect(after).toEqual([
    { key: 0, row: 4 },
    { key: 1, row: 5 },
    { key: 2, row: 2 },
    { key: 3, row: 3 },
  ]);
});

test('at rest the elements stand in the order of their rows', () => {
  const moving = recycle(recycle([], [0, 1, 2, 3], { atRest: false }), [2, 3, 4, 5], { atRest: false });
  expect(rowsOf(recycle(moving, [2, 3, 4, 5], { atRest: true }))).toEqual([2, 3, 4, 5]);
});

test('there are never more elements than rows, however often they change', () => {
  let places = recycle([], [0, 1, 2], { atRest: false });
  for (let first = 0; first < 500; first += 7) {
    const rows = Array.from({ length: 3 + (first % 4) }, (_, place) => first + place);
    places = recycle(places, rows, { atRest: first % 3 === 0 });
    expect(rowsOf(places).toSorted((one, other) => one - other)).toEqual(rows);
    expect(new Set(places.map(({ key }) => key)).size).toBe(rows.length);
  }
  expect(Math.max(...places.map(({ key }) => key))).toBeLessThan(7);
});

test('the row that holds the focus keeps its element while it is out of sight', () => {
  const before = recycle([], [0, 1, 2, 3], { atRest: false });
  const after = recycle(before, [0, 10, 11, 12, 13], { atRest: false });
  expect(after.find(({ row }) => row === 0)?.key).toBe(0);
});
