import { expect, test } from 'vitest';
import { cardId, columnsOf, placeOfCard } from './board-columns.ts';

const offered = [
  { key: 'cold', label: 'Cold' },
  { key: 'warm', label: 'Warm' },
];
const moved = () => ({});
const nameOf = ({ key, label }: { key: string; label: string | null }) => label ?? `(${key})`;

test('what can be chosen is a column also where nobody has it, before what is chosen no more, and none is last', () => {
  const groups = [
    { key: 'warm', label: 'Warm', count: 2 },
    { key: 'gone', label: 'Once', count: 1 },
    { key: 'none', label: null, count: 3 },
  ];
  const columns = columnsOf({ key: 'k', label: 'K', offered, moved }, groups, nameOf);
  expect(columns.map(({ label, count }) => `${label} ${count}`)).toEqual([
    ...['Cold 0', 'Warm 2', 'Once 1', '(none) 3'],
  ]);
});

test('none is a column where rows can be moved, and otherwise only where some are in none', () => {
  const groups = [{ key: 'a', label: 'A', count: 1 }];
  const keys = (way: object) =>
    columnsOf({ key: 'k', label: 'K', ...way }, groups, nameOf).map(({ key }) => key);
  expect(keys({ moved })).toEqual(['a', 'none']);
  expect(keys({})).toEqual(['a']);
});

test('a card says in which column it lies, whatever that is called', () => {
  expect(placeOfCard(cardId('sales / north', '018f'))).toBe('sales / north');
});
