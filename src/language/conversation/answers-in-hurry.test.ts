import { describe, expect, test } from 'vitest';
import { inNotes } from '../testing/speeches.ts';

const asks = (line: string) =>
  inNotes(line).flatMap((one) => (one.what === 'ask' ? [[one.wording, one.answer]] : []));
const hours = (line: string) =>
  inNotes(line).flatMap((one) =>
    one.what === 'next conversation' ? [[one.startsAt, one.confidence >= 0.7]] : [],
  );

describe('a hurried hand writes a letter for a yes or a no, and any arrow before it', () => {
  test.each([
    ['asked dana for the claims file of march: y', [['asked dana for the claims file of march', 'yes']]],
    ['asked him to bring the foreman - n, too busy', [['asked him to bring the foreman', 'no']]],
    ['asked tomas for a look at the gate >> yes', [['asked tomas for a look at the gate', 'yes']]],
    ['asked tomas for a look at the gate >> no', [['asked tomas for a look at the gate', 'no']]],
    ['asked her for the rota => y but only after xmas', [['asked her for the rota', 'maybe']]],
  ])('%s', (line, told) => expect(asks(line)).toEqual(told));

  test('but no letter of a word or a name is one', () => {
    expect(asks('asked dana for the crane list: Y block only')).toMatchObject([[expect.anything(), null]]);
  });
});

describe('the hour that they gave us when we asked for a meeting is the next conversation', () => {
  test.each([
    'asked dana for 45 min w the yard crew: y - 4 Dec 10am teams',
    'Asked Tomas for a second call -> yes, 4 Dec 10am',
    'asked for an hour with the foremen >> y, fri 4 dec 10:00',
  ])('%s', (line) => expect(hours(line)).toEqual([['2026-12-04T09:00:00.000Z', true]]));

  test.each([
    'asked dana for the call list: yes, 4 Dec 10am',
    'asked dana for a call: n, 4 Dec 10am is taken',
    'asked dana for the crane log: yes, 4 Dec 10am',
    'asked dana for a call: maybe 4 Dec 10am',
    'asked dana for a call: yes, 4 Dec 10am or 5 Dec 11am',
    'asked dana for 15 minutes of video: yes, 4 Dec 10am',
    'asked dana for a visit: yes, by 4 Dec 10am',
    'asked dana to call the depot: yes, 4 Dec 10am',
  ])('but not where something else was asked for, or nothing was granted: %s', (line) =>
    expect(hours(line).filter(([, ticked]) => ticked)).toEqual([]),
  );
});
