import { expect, test } from 'vitest';
import { usualDays, weeksAfter } from './usual-dates.ts';

test('the Friday ahead is never today nor tomorrow', () => {
  expect(usualDays('2026-11-23').friday).toBe('2026-11-27');
  expect(usualDays('2026-11-26').friday).toBe('2026-12-04');
  expect(usualDays('2026-11-27').friday).toBe('2026-12-04');
});

test('the usual days are counted by the calendar, over the end of a month', () => {
  expect(usualDays('2026-11-30')).toMatchObject({
    tomorrow: '2026-12-01',
    inAWeek: '2026-12-07',
    inTwoWeeks: '2026-12-14',
  });
});

test.each([
  // To winter time, and to summer time: ten o'clock stays ten o'clock.
  ['Europe/Berlin', '2026-10-22T08:00:00.000Z', '2026-10-29T09:00:00.000Z'],
  ['Europe/Berlin', '2027-03-25T09:00:00.000Z', '2027-04-01T08:00:00.000Z'],
  ['America/New_York', '2026-10-29T14:00:00.000Z', '2026-11-05T15:00:00.000Z'],
  ['Asia/Kolkata', '2026-10-29T04:30:00.000Z', '2026-11-05T04:30:00.000Z'],
])('a week later in %s it is the same time of day', (zone, instant, later) => {
  expect(weeksAfter(instant, 1, zone)).toBe(later);
});
