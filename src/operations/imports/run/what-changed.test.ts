import { expect, test } from 'vitest';
import { onlyNewExtras, onlyWhatChanged, saidIn } from './what-changed.ts';

const way = (value: string) => ({ value, label: null });
const row = {
  name: 'Ann Mixa',
  title: 'Clerk' as string | null,
  reach: { emails: [way('ann@mixa.example')], phones: [way('+43 1')], links: [], addresses: [] },
  details: { department: 'Buying' } as Record<string, string>,
};
const before = saidIn(row);

test('of a row of which one cell changed, that cell counts and no other', () => {
  const here = { name: 'Ann Mixa-Berg', title: 'Head clerk' };
  const moved = { ...row, reach: { ...row.reach, phones: [way('+43 2')] } };
  expect(onlyWhatChanged(moved, here, before)).toEqual({
    ...{ name: 'Ann Mixa-Berg', title: 'Head clerk', details: {} },
    reach: { emails: [], phones: [way('+43 2')], links: [], addresses: [] },
  });
  const renamed = { ...row, title: 'Buyer', details: { department: 'Sales' } };
  expect(onlyWhatChanged(renamed, here, before)).toMatchObject({
    ...{ name: 'Ann Mixa-Berg', title: 'Buyer', details: { department: 'Sales' } },
  });
});

test('a cell that says nothing takes nothing away, and what nobody remembers counts', () => {
  expect(
    onlyWhatChanged({ ...row, title: null as string | null }, { name: 'Ann', title: 'Clerk' }, before),
  ).toMatchObject({
    ...{ name: 'Ann', title: 'Clerk' },
  });
  expect(onlyWhatChanged(row, { name: 'Ann', title: 'Boss' }, {})).toEqual(row);
});

test('a tag that the row had before and a value of a field that it repeats are left alone, under whatever name', () => {
  const fieldOf = (name: string) => name.replace(/^.*:/, '');
  const said = saidIn(
    row,
    { tags: ['VIP'], values: { 'new:text:size': '42', 'new:text:hat': 'red' } },
    fieldOf,
  );
  const again = { tags: ['VIP'], values: { 'own:size': '42', 'own:hat': 'blue' } };
  expect(onlyNewExtras(again, said, fieldOf)).toEqual({ tags: [], values: { 'own:hat': 'blue' } });
  expect(onlyNewExtras({ ...again, values: {} }, said, fieldOf)).toBeUndefined();
});
