import { expect, test } from 'vitest';
import { laterDays } from './later-days.ts';

test('next Monday is the one to come, also on a Monday and on a Sunday', () => {
  expect(laterDays('2026-11-23').nextMonday).toBe('2026-11-30');
  expect(laterDays('2026-11-22').nextMonday).toBe('2026-11-23');
  expect(laterDays('2026-11-27')).toEqual({
    tomorrow: '2026-11-28',
    nextMonday: '2026-11-30',
    inTwoWeeks: '2026-12-07',
    // A Sunday: the Monday after it.
    inAMonth: '2026-12-28',
  });
});

test('a month on is the last day of a shorter month, and never a weekend', () => {
  expect(laterDays('2027-01-31').inAMonth).toBe('2027-03-01');
  expect(laterDays('2026-10-31').inAMonth).toBe('2026-11-30');
});
