import { expect, test } from 'vitest';
import { cut, shownWidth } from './shown-width.ts';
import { table } from './table.ts';

const columns = [
  { head: 'Deal', shrinks: true as const },
  { head: 'Value', align: 'right' as const },
];

test('columns are as wide as what stands in them, and numbers end under one another', () => {
  expect(
    table(
      columns,
      [
        ['Fernwood', 12],
        ['Ōta 製作所', 4000],
      ],
      undefined,
    ).split('\n'),
  ).toEqual(['Deal        Value', 'Fernwood       12', 'Ōta 製作所   4000']);
});

test('a narrow terminal cuts what may be cut and nothing else', () => {
  const [, row = ''] = table(columns, [['A deal with quite a long name', '1,000,000']], 24).split('\n');
  expect(row).toBe('A deal with…   1,000,000');
});

test('where the width is unknown nothing is cut', () => {
  const name = 'x'.repeat(400);
  expect(table(columns, [[name, 1]], undefined)).toContain(name);
});

test('what somebody wrote into a name cannot move the cursor', () => {
  expect(table(columns, [['a\u001b[2Jb\u202ec', 1]], undefined)).toContain('a [2Jb c');
});

test('width counts what is seen', () => {
  expect(shownWidth('e\u0301')).toBe(1);
  expect(shownWidth('製')).toBe(2);
  expect(cut('abcdef', 4)).toBe('abc…');
});
