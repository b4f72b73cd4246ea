import { expect, test } from 'vitest';
import { speechOfNotes } from '#domain/words/speech-of-notes.ts';
import { timesOfLines } from './times-of-lines.ts';

// A Tuesday.
const context: Parameters<typeof timesOfLines>[1] = {
  ...{ day: '2026-11-24', zone: 'Europe/Berlin', fiscalYearStartsIn: 1, dayMonthOrder: 'day first' },
  ...{ writer: null, people: [], members: [], account: null, company: null, asks: [] },
  recorded: { commitments: [], nonCommitments: [], promises: [], concerns: [], conversations: [] },
};

const timesIn = (text: string) => {
  const { utterances } = speechOfNotes(text);
  return timesOfLines({ utterances: [...utterances], proposals: [] }, context);
};

test.each([
  ['Priya, the board weds', '2026-11-25', null],
  ['the reference list, 3 dec', '2026-12-03', null],
  ['pictures of the infeed by fri', '2026-11-27', null],
  ['next: tues 8 dec 10am, Teams', '2026-12-08', '2026-12-08T09:00:00.000Z'],
  ['the pilot, sometime next month', null, null],
  ['noise at night', null, null],
])('a line that nothing was found in says by when as reading tells it: %s', (text, due, startsAt) => {
  expect(timesIn(text)).toEqual([{ utterance: 0, from: 0, due, startsAt }]);
});

test('what was found in needs no times, and a heading holds none', () => {
  expect(timesIn('Actions by Friday:\nthe list by fri')).toEqual([
    { utterance: 1, from: 0, due: '2026-11-27', startsAt: null },
  ]);
});

test('in a mail a day is told from when it was written', () => {
  const utterances = [
    { speaker: null, text: 'the list by fri', second: null, writtenAt: '2026-12-01T09:00:00.000Z' },
  ];
  expect(timesOfLines({ utterances, proposals: [] }, context)).toMatchObject([{ due: '2026-12-04' }]);
});
