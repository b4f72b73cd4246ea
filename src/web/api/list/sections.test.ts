import { expect, test } from 'vitest';
import { groupSections, oneSection, placeAt, rowAt, rowsIn, sectionAt, topOf } from './sections.ts';

const group = (key: string, count: number) => ({ key, count, label: key, values: [] });
const groups = [group('a', 2), group('b', 3), group('c', 1)];

test('each group stands under its head, and a folded one is its head alone', () => {
  const sections = groupSections('owner', groups, (key) => key === 'b');
  expect(sections.map(({ headRow, first, shown }) => [headRow, first, shown])).toEqual([
    [0, 1, 2],
    [3, 4, 0],
    [4, 5, 1],
  ]);
  expect(rowsIn(sections)).toBe(6);
});

test('every row is found in its run', () => {
  const sections = groupSections('owner', groups, () => false);
  const runs = Array.from({ length: rowsIn(sections) }, (_, row) => sectionAt(sections, row)?.key);
  expect(runs.join('')).toBe('aaabbbbcc');
  expect(sectionAt(oneSection(100_000), 99_999)?.shown).toBe(100_000);
});

test('in the table as on the timeline a row shows a deal of its group, or the head of one', () => {
  const sections = groupSections('owner', groups, (key) => key === 'a');
  const shown = Array.from({ length: rowsIn(sections) }, (_, row) => {
    const place = placeAt(sections, row);
    return place ? `${place.section.key}${place.index}` : 'head';
  });
  expect(shown).toEqual(['head', 'head', 'b0', 'b1', 'b2', 'head', 'c0']);
  expect(placeAt(oneSection(3), 2)?.index).toBe(2);
});

test('heads are lower than deals, and a row is found again where it stands', () => {
  const heights = { head: 40, item: 100 };
  const sections = groupSections('owner', groups, (key) => key === 'b');
  const tops = Array.from({ length: rowsIn(sections) + 1 }, (_, row) => topOf(sections, row, heights));
  expect(tops).toEqual([0, 40, 140, 240, 280, 320, 420]);
  const found = [0, 39, 40, 139, 140, 239, 240, 280, 319, 320].map((at) => rowAt(sections, at, heights));
  expect(found).toEqual([0, 0, 1, 1, 2, 2, 3, 4, 4, 5]);
  expect(topOf(oneSection(7), 7, heights)).toBe(700);
  expect(rowAt(oneSection(7), 250, heights)).toBe(2);
});
