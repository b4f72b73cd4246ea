import { expect, test } from 'vitest';
import { judgeFurtherTraps, judgeHurriedNotes, judgeManyDates, judgeTraps } from './evaluations/examples.ts';
import { judgeAsks, judgeFramings, judgeHurriedPages } from './evaluations/further-examples.ts';
import { judgeShorthand } from './evaluations/shorthand.ts';

/** Examples that are read otherwise, of those that were looked at; the others are for measuring alone. */
const otherwise = (outcomes: ReturnType<typeof judgeTraps>) =>
  outcomes
    .filter(({ apart, missed, inVain }) => !apart && (missed.length > 0 || inVain.length > 0))
    .map(({ example }) => example);

test('lines of notes typed in a hurry say who does what by when', () => {
  expect(otherwise(judgeHurriedNotes()).length).toBeLessThanOrEqual(2);
  expect(otherwise(judgeHurriedPages()).length).toBeLessThanOrEqual(2);
});

test('shorthand is ticked where it says who does what by when, and never where something takes it back', () => {
  const outcomes = judgeShorthand();
  expect(otherwise(outcomes.filter(({ ticked }) => ticked)).length).toBeLessThanOrEqual(2);
  expect(otherwise(outcomes.filter(({ ticked }) => !ticked))).toEqual([]);
});

test('negation, quotation, condition, question and hearsay hold nobody to anything', () => {
  expect(otherwise(judgeTraps())).toEqual([]);
  expect(otherwise(judgeFurtherTraps())).toEqual([]);
});

test('what is asked of the client is an ask, and what somebody of theirs wants of us a request', () => {
  expect(otherwise(judgeAsks()).length).toBeLessThanOrEqual(1);
});

test('a solution is talked about as an idea among several, or as our answer', () => {
  expect(otherwise(judgeFramings()).length).toBeLessThanOrEqual(2);
});

test('dates in many words are due when they mean it, and vague ones never', () => {
  expect(otherwise(judgeManyDates())).toEqual([]);
});
