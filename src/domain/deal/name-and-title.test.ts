import { expect, test } from 'vitest';
import { nameAndTitle } from './name-and-title.ts';

test.each([
  ['Helen Marsh, CFO', 'Helen Marsh', 'CFO'],
  ['Helen Marsh, Head of Quality, Ventura', 'Helen Marsh', 'Head of Quality, Ventura'],
  ['Helen Marsh (CFO)', 'Helen Marsh', 'CFO'],
  ['Dr. Ada van Dijk – Leiterin Einkauf', 'Dr. Ada van Dijk', 'Leiterin Einkauf'],
  ['Helen Marsh - CFO', 'Helen Marsh', 'CFO'],
])('“%s” is a name with a title behind it', (typed, name, title) => {
  expect(nameAndTitle(typed)).toEqual({ name, title });
});

test.each(['Helen Marsh', 'Marsh, Helen', 'Anne-Marie Smith', 'Helen Marsh,', 'Helen', ''])(
  '“%s” is a name alone',
  (typed) => {
    expect(nameAndTitle(typed)).toEqual({ name: typed, title: '' });
  },
);
