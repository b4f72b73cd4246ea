import { expect, test } from 'vitest';
import { readStep } from './read-step.ts';

const people = [
  { id: 'grace', label: 'Grace Otieno' },
  { id: 'jon', label: 'Jon Bell' },
  { id: 'joan', label: 'Dr. Joan Grant', detail: 'CFO' },
  { id: 'tom', label: 'Tom Sato' },
];
/** What is read as a day, in small letters; `tom` is how people begin to write tomorrow. */
const days: Readonly<Record<string, string>> = {
  ...{ '14 dec': '2026-12-14', '14.12.': '2026-12-14', 'mo. 14. dez.': '2026-12-14' },
  ...{ 'next friday': '2026-12-04', fri: '2026-11-27', 'end of january': '2027-01-31' },
  ...{ tom: '2026-11-24', 'mo.': '2026-11-30', 'mo. 1.1.': '2027-01-01', '2': '2026-12-02' },
  ...{ 'two weeks': '2026-12-07', '27001': '2026-12-27' },
};
const kinds = [
  { id: 'invest', label: 'Invest' },
  { id: 'decide', label: 'Decide' },
];
const usual = [{ key: 'budget', name: 'Budget request', kind: 'invest', required: false, usualDays: 20 }];
const read = (line: string) => {
  const { name, date, person } = step(line);
  return [name, date, person?.id ?? null];
};
const step = (line: string) =>
  readStep(line, { people, kinds, usual }, (text) => days[text.toLowerCase()] ?? null);

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

test('somebody whose name begins like a day is no day, and may be named by what they are', () => {
  expect(read('Board decision, Tom, 14 Dec')).toEqual(['Board decision', '2026-12-14', 'tom']);
  expect(read('Budget, cfo, fri')).toEqual(['Budget', '2026-11-27', 'joan']);
});

test('a day at the end needs no comma, and what only looks like one stays in the name', () => {
  expect(read('Board decision 14 Dec Grace')).toEqual(['Board decision', '2026-12-14', 'grace']);
  expect(read('Legal review by next Friday')).toEqual(['Legal review', '2026-12-04', null]);
  expect(read('Works council 14.12., Jon')).toEqual(['Works council', '2026-12-14', 'jon']);
  expect(read('Signature end of January')).toEqual(['Signature', '2027-01-31', null]);
  expect(read('Vorstand, Mo., 14. Dez., Bell')).toEqual(['Vorstand', '2026-12-14', 'jon']);
  for (const name of ['Audit ISO 27001', 'Trial of two weeks', 'Phase 2', 'Talk with Tom', 'Call Grace']) {
    expect(read(name)).toEqual([name, null, null]);
  }
});

test('what it stands for and whether they need it may be said, else it is as usual', () => {
  const said = (line: string) => {
    const { name, kind, required } = step(line);
    return [name, kind?.id ?? null, required];
  };
  expect(said('Board decision, 14 Dec, decide')).toEqual(['Board decision', 'decide', true]);
  expect(said('Works council, optional, for Invest')).toEqual(['Works council', 'invest', false]);
  expect(said('budget request')).toEqual(['budget request', 'invest', false]);
  expect(said('Budget request, required, dec')).toEqual(['Budget request', 'decide', true]);
  // Whoever is not in the deal yet stays with the name, and the step is the usual one nevertheless.
  expect(said('Budget request, 14 Dec, Marlene')).toEqual(['Budget request, Marlene', 'invest', false]);
  expect(said('Budget request 14 Dec, Marlene')).toEqual(['Budget request 14 Dec, Marlene', null, true]);
  expect(said('Walk-through')).toEqual(['Walk-through', null, true]);
});
