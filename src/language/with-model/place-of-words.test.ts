import { expect, test } from 'vitest';
import { placeOfWords } from './place-of-words.ts';

const found = (words: string, text: string) => {
  const place = placeOfWords(words, text);
  return place && text.slice(place.from, place.to);
};

test('words are found letter by letter, and told with the letters of the text', () => {
  const text = 'Yes, we’ll  send\nthe “new” figures by Friday – promised.';
  expect(found('we\'ll send the "new" figures', text)).toBe('we’ll  send\nthe “new” figures');
  expect(found('YES', text)).toBe('Yes');
  expect(found('"by Friday - promised."', text)).toBe('by Friday – promised.');
});

test('words that are not there are not found, nor those that are parts of others', () => {
  expect(found('send the old figures', 'We send the new figures.')).toBeNull();
  expect(found('end', 'We send the new figures.')).toBeNull();
  expect(found('figure', 'We send the new figures.')).toBeNull();
  expect(found('art', 'The party is in part two, the art in three.')).toBe('art');
  expect(found(' ', 'We send.')).toBeNull();
  expect(found('""', 'We send.')).toBeNull();
});

test('letters that have no small form of one letter keep their places', () => {
  expect(found('by friday', 'İSTANBUL sends it by Friday')).toBe('by Friday');
});
