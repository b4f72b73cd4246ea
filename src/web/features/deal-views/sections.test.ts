import { expect, test } from 'vitest';
import { groupSections, oneSection, rowsIn, sectionAt } from './sections.ts';

const group = (key: string, count: number) => ({ key, count, label: key, values: [] });
const groups = [group('a', 2), group('b', 3), group('c', 1)];

test('each group stands under its head, and a folded one is its head alone', () => {
  const sections = groupSections('owner', groups, (key) => key === 'b');
  expect(sections.map(({ headRow, firstDeal, shown }) => [headRow, firstDeal, shown])).toEqual([
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
