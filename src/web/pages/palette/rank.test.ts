import { expect, test } from 'vitest';
import { found, rank } from './rank.ts';

test('what begins as it was typed comes before what only has the words', () => {
  const acts = [{ label: 'Show all deals' }, { label: 'Open a tab', words: 'deals' }, { label: 'Deals' }];
  expect(found('deal', acts).map((one) => one.label)).toEqual(['Deals', 'Show all deals', 'Open a tab']);
});

test('each typed word has to begin a word, in any order', () => {
  expect(rank('conv log', { label: 'Log a conversation' })).toBe(2);
  expect(rank('ersation', { label: 'Log a conversation' })).toBe(0);
});

test('accents and capitals do not matter', () => {
  expect(rank('muller', { label: 'Jörg Müller' })).toBe(2);
  expect(rank('JÖRG', { label: 'Jörg Müller' })).toBe(3);
});

test('nothing typed leaves everything, in its order', () => {
  expect(found(' ', [{ label: 'b' }, { label: 'a' }]).map((one) => one.label)).toEqual(['b', 'a']);
});
