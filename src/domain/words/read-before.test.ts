import { expect, test } from 'vitest';
import { type DecidedWords, wordsAlone } from './decided-words.ts';
import { asReadAgain, readBeforeIn } from './read-before.ts';

const decided = (conversationId: string, ...quotes: string[]): DecidedWords[] =>
  quotes.map((quote) => ({
    ...{ conversationId, id: null, what: 'commitment', act: null, due: null, became: null },
    ...{ words: wordsAlone(quote), allWords: wordsAlone(quote) },
  }));

const lines = [
  'Gareth to sign the NDA by end of next week',
  'i send the load chart monday',
  'worry: downtime during install',
];
const text = lines.join('\n- ');

test('a text was read before where three of its sentences were decided about in one conversation', () => {
  expect([...readBeforeIn(`NOTES\n${text}\nand one more`, decided('c1', ...lines))]).toEqual(['c1']);
});

test('but not where two were, or one three times, or three in three conversations', () => {
  const [one = '', two = '', three = ''] = lines;
  expect(readBeforeIn(text, decided('c1', one, two)).size).toBe(0);
  expect(readBeforeIn(text, decided('c1', one, one, one)).size).toBe(0);
  const apart = [...decided('c1', one), ...decided('c2', two), ...decided('c3', three)];
  expect(readBeforeIn(text, apart).size).toBe(0);
});

test('a word or two stand in any text, and part of a word is none', () => {
  const those = decided('c1', 'will do', 'the load', 'worry down', 'i send the load chart mon');
  expect(readBeforeIn(`${text}. Will do.`, those).size).toBe(0);
});

test('what was decided about it is marked, and nothing else', () => {
  const all = [...decided('c1', ...lines), ...decided('c2', 'i send the load chart monday')];
  const marked = asReadAgain(all, readBeforeIn(text, all));
  expect(marked.filter(({ readAgain }) => readAgain).map(({ conversationId }) => conversationId)).toEqual([
    ...['c1', 'c1', 'c1'],
  ]);
});
