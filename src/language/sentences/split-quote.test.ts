import { expect, test } from 'vitest';
import { splitQuote } from './split-quote.ts';

const partsOf = (text: string) =>
  splitQuote(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));

test('what is quoted at the end of a sentence stands by itself, without the mark before it', () => {
  expect(partsOf('Dana unsure about money, "we will see after the board"')).toEqual([
    'Dana unsure about money',
    '"we will see after the board"',
  ]);
  expect(partsOf('Tomas: “I want it by spring.”')).toEqual(['Tomas', '“I want it by spring.”']);
});

test.each(['They call it "the yard"', '"We will see after the board"', 'The 12" pipes arrive on Friday'])(
  '%s stays whole',
  (text) => {
    expect(partsOf(text)).toEqual([text]);
  },
);
