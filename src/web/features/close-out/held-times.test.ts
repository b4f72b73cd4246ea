import { expect, test } from 'vitest';
import { begunAt, heldProblem, onDay } from './held-times.ts';

const hour = { startsAt: '2026-11-24T03:18:00.000Z', endsAt: '2026-11-24T04:18:00.000Z' };

test('whoever says when it began moves its end along, and changes its end by itself', () => {
  expect(begunAt(hour, '2026-11-19T14:00:00.000Z')).toEqual({
    startsAt: '2026-11-19T14:00:00.000Z',
    endsAt: '2026-11-19T15:00:00.000Z',
  });
  expect(begunAt(hour, null)).toEqual({ ...hour, startsAt: null });
  // Typed again after it was emptied: nobody knows how long it was.
  expect(begunAt({ ...hour, startsAt: null }, hour.startsAt)).toEqual(hour);
});

test('a conversation lasts no days, and does not end before it begins', () => {
  expect(heldProblem(hour)).toBeNull();
  expect(heldProblem({ ...hour, startsAt: '2026-11-19T14:00:00.000Z' })).toBe('lastsDays');
  expect(heldProblem({ ...hour, startsAt: '2026-11-25T14:00:00.000Z' })).toBe('endsBefore');
  expect(heldProblem({ ...hour, endsAt: null })).toBeNull();
});

test('it is moved to a day that the words say, at its own time, also over a change of clocks', () => {
  expect(onDay(hour, '2026-07-19', 'Europe/Berlin')).toEqual({
    startsAt: '2026-07-19T02:18:00.000Z',
    endsAt: '2026-07-19T03:18:00.000Z',
  });
});
