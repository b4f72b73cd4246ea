import { expect, test } from 'vitest';
import { datedNotes } from './dated-notes.ts';

const reading = { dateOrder: 'day first', zone: 'UTC' } as const;
const taken = (...texts: string[]) => {
  const { about, notes } = datedNotes('ann', texts, reading);
  return { about, notes: notes.map(({ at, text }) => [at?.slice(0, 16) ?? null, text]) };
};

test('one note without a day describes them', () => {
  expect(taken('Likes boats\nand trains since 2019')).toEqual({
    about: 'Likes boats\nand trains since 2019',
    notes: [],
  });
});

test('lines that begin with a day are notes of that day, and what stands above them describes', () => {
  const diary =
    'Met at a fair.\n12.03.2024: Called.\nShe wants prices.\n2024-04-02 14:30 – Sent the offer\n5 May 2024 Won!';
  expect(taken(diary)).toEqual({
    about: 'Met at a fair.',
    notes: [
      ['2024-03-12T00:00', 'Called.\nShe wants prices.'],
      ['2024-04-02T14:30', 'Sent the offer'],
      ['2024-05-05T00:00', 'Won!'],
    ],
  });
});

test('several notes without a day are notes, whose day nobody knows', () => {
  expect(taken('Likes boats', 'Asked for prices')).toEqual({
    about: '',
    notes: [
      [null, 'Likes boats'],
      [null, 'Asked for prices'],
    ],
  });
});

test('what only looks like a day, or has nothing behind it, is no note', () => {
  expect(taken('12 boxes of 2024 each\n99.99.2024 nothing')).toMatchObject({ notes: [] });
  expect(taken('12.03.2024').notes).toEqual([]);
});
