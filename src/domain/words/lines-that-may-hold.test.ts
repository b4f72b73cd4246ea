import { expect, test } from 'vitest';
import { linesThatMayHold } from './lines-that-may-hold.ts';

const shownOf = (texts: readonly string[]): string[] =>
  [...linesThatMayHold(texts.map((text) => ({ text })))].map(({ text }) => text);
const smallTalk = Array.from({ length: 200 }, (_, place) => `The coffee on floor ${place} is better.`);

test('all of a page of notes may hold something: each line was worth writing', () => {
  const notes = ['harvest late, everyone tired', 'wine was good'];
  expect(shownOf(notes)).toEqual(notes);
});

test('of a long talk only those are shown that speak of a deed with a time, of a worry or a wish', () => {
  const kept = [
    "I'd need the hardware, you'll have it by the eleventh.",
    "I don't want another box, it won't fit.",
    'Could you send us the price on Monday?',
  ];
  expect(shownOf([...smallTalk, ...kept, ...smallTalk])).toEqual(kept);
});
