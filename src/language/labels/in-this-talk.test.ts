import { expect, test } from 'vitest';
import { readSpeech } from '../read-speech.ts';
import { callOf, inCallContext } from '../testing/speeches.ts';
import { inThisTalk, scarcityOf } from './in-this-talk.ts';
import { distributionOf } from './label-distribution.ts';

const mostly = (other: number) =>
  distributionOf((label) => (label === 'other' ? other : label === 'concern' ? 1 - other : 0));

test('where hardly anything is worth recording, each sentence that seems to be is less likely', () => {
  const technical = scarcityOf(Array.from({ length: 200 }, () => mostly(0.93)));
  const lively = scarcityOf(Array.from({ length: 200 }, () => mostly(0.7)));
  expect(technical).toBeLessThan(lively);
  expect(inThisTalk(mostly(0.4), technical).concern).toBeLessThan(0.6);
  expect(scarcityOf(Array.from({ length: 200 }, () => mostly(0.3)))).toBe(1);
});

test('a few lines are taken as they are', () => {
  expect(scarcityOf([mostly(1), mostly(1), mostly(1)])).toBe(1);
});

test('probabilities go on to add up to one', () => {
  const sum = Object.values(inThisTalk(mostly(0.2), 0.1)).reduce((total, share) => total + share, 0);
  expect(sum).toBeCloseTo(1, 10);
});

test('what is plainly promised is heard in the longest technical talk', () => {
  const talk = Array.from({ length: 80 }, (_, at) => `Tomas: The service keeps version ${at} in its table.`);
  const proposals = readSpeech(
    callOf(...talk, "Tomas: I'll send you the log files by Thursday.", ...talk),
    inCallContext,
  );
  expect(proposals).toEqual([
    expect.objectContaining({ what: 'commitment', act: 'Send the log files', due: '2026-11-26' }),
  ]);
});

test.each([
  ["Tomas: I'll tell the board on Thursday that the old line has to go.", 'commitment'],
  ["Tomas: I'm nervous about the night shift.", 'concern'],
  ['Tomas: What would it cost?', 'request'],
])('however much talk follows, hardly less sure is: %s', (line, what) => {
  const talk = (lines: number) =>
    Array.from(
      { length: lines },
      (_, at) => `Tomas: There are ${at} pallets in the ${at}th row of the hall.`,
    );
  const sure = (lines: number) =>
    readSpeech(callOf(line, ...talk(lines)), inCallContext).find((one) => one.what === what)?.confidence ?? 0;
  expect(sure(400)).toBeGreaterThan(0.5);
  expect(sure(60) - sure(400)).toBeLessThan(0.12);
});
