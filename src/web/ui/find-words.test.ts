import { expect, test } from 'vitest';
import { isFound } from './find-words.ts';

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
