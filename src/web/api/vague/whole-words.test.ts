import { expect, test } from 'vitest';
import { wholeWords } from './whole-words.ts';

const text = "We'll try to loop in finance, soon.";
const selected = (words: string) => {
  const from = text.indexOf(words);
  return wholeWords(text, from, from + words.length);
};

test('words that are selected in part are meant whole', () => {
  expect(selected('try to l')).toBe('try to loop');
  expect(selected("'ll tr")).toBe("We'll try");
  expect(selected('loop in finance')).toBe('loop in finance');
});

test('blanks and signs around words are none, and where only they are selected nothing is', () => {
  expect(selected(' finance, ')).toBe('finance');
  expect(selected(', ')).toBe('');
  expect(wholeWords(text, 7, 7)).toBe('');
});
