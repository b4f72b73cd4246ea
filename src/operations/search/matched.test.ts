import { expect, test } from 'vitest';
import { matchedIn, wordsAround } from './matched.ts';

test('an e-mail is told by any of its words, and a telephone number by its digits however it is written', () => {
  const ways = ['clara@acme.example', '+49 30 901820'];
  expect(matchedIn('Clara acm', ways)).toBe('clara@acme.example');
  expect(matchedIn('clara acm', ways, ['Clara of Acme'])).toBe(null);
  expect(matchedIn('030 9018', ways)).toBe('+49 30 901820');
  expect(matchedIn('berlin', ways)).toBe(null);
});

test('a long note is told by the words around those that were looked for', () => {
  const long = `${'Nothing of note here. '.repeat(20)}They fear the Übergabe in May. ${'And so on. '.repeat(30)}`;
  const shown = wordsAround(long, 'ubergabe');
  expect(shown).toMatch(/^… .*They fear the Übergabe in May\..* …$/);
  expect(shown.length).toBeLessThan(180);
  expect(wordsAround('Short\nand whole', 'whole')).toBe('Short and whole');
});
