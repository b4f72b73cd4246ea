import { expect, test } from 'vitest';
import { readStep } from './read-step.ts';

const people = [
  { id: 'grace', label: 'Grace Otieno' },
  { id: 'jon', label: 'Jon Bell' },
  { id: 'joan', label: 'Dr. Joan Grant' },
];
const days: Readonly<Record<string, string>> = {
  '14 Dec': '2026-12-14',
  '14.12.': '2026-12-14',
  'next friday': '2026-11-27',
};
const read = (line: string) => {
  const { name, date, person } = readStep(line, people, (text) => days[text] ?? null);
  return [name, date, person?.id ?? null];
};

test('what, when and who of a step in one line', () => {
  expect(read('Board decision, 14 Dec, Grace')).toEqual(['Board decision', '2026-12-14', 'grace']);
  expect(read('Board decision, grace otieno, by 14 Dec')).toEqual(['Board decision', '2026-12-14', 'grace']);
  expect(read('Vorstand, am 14.12., Bell')).toEqual(['Vorstand', '2026-12-14', 'jon']);
});

test('who and when may be left out, or not be known', () => {
  expect(read('Legal review')).toEqual(['Legal review', null, null]);
  expect(read('Legal review, Joan')).toEqual(['Legal review', null, 'joan']);
  expect(read(' Legal review , ')).toEqual(['Legal review', null, null]);
});

test('what means several people, or nobody, stays part of the name', () => {
  expect(read('Walk-through, Jo')).toEqual(['Walk-through, Jo', null, null]);
  expect(read('Audit, ISO 27001, next friday')[0]).toBe('Audit, ISO 27001');
  expect(read('Audit, Gr')).toEqual(['Audit, Gr', null, null]);
});

test('a line without a name has none', () => {
  expect(read('')).toEqual(['', null, null]);
  expect(read(', 14 Dec')).toEqual(['', '2026-12-14', null]);
});
