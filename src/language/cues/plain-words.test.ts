import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test.each([
  'I spoke to Élodie about it.',
  'I spoke to Jörg Müller about it.',
  'I spoke to José Núñez about it.',
  'I spoke to Zoë about it.',
])('no name is a word, whatever its letters: %s', (text) => {
  expect(plainWords(text)).toBe('i spoke to name about it.');
});
