import { expect, test } from 'vitest';
import { fittingOf, isFound, withoutAccents } from './find-words.ts';

const items = [
  { label: 'CHF', detail: 'Swiss Franc', words: 'Schweizer Franken Schweiz Switzerland' },
  { label: 'EUR', detail: 'Euro', words: '€ Österreich Austria' },
  { label: 'America/New York', detail: 'United States', words: 'Vereinigte Staaten' },
  { label: 'Asia/Yangon', detail: 'Myanmar', words: 'Rangun' },
];
const labels = (typed: string) => items.filter((item) => isFound(item, typed)).map(({ label }) => label);

test('each word that is typed begins a word, in any order and whatever its accents and capitals', () => {
  expect(labels('franc sw')).toEqual(['CHF']);
  expect(labels('OSTERR')).toEqual(['EUR']);
  expect(labels('new york')).toEqual(['America/New York']);
  expect(labels('york new')).toEqual(['America/New York']);
  expect(labels('€')).toEqual(['EUR']);
  expect(labels('ork')).toEqual([]);
});

test('nothing typed leaves all', () => {
  expect(labels(' ')).toEqual(items.map(({ label }) => label));
});

test('a few letters find those so named before those who only do so', () => {
  const people = [
    { label: 'Ingrid Dahl', detail: 'Head of production' },
    { label: 'Per Aas', detail: 'Welding engineer' },
    { label: 'Sigrid Moen', detail: 'Managing director' },
  ];
  const searched = people.map(({ label, detail }) => withoutAccents(`${label} ${detail}`));
  const named = (typed: string) => fittingOf(people, searched, typed).map(({ label }) => label);
  expect(named('p')).toEqual(['Per Aas', 'Ingrid Dahl']);
  expect(named('grid')).toEqual(['Ingrid Dahl', 'Sigrid Moen']);
  expect(named('x')).toEqual([]);
});
