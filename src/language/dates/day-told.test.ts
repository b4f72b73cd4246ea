import { expect, test } from 'vitest';
import { dayToldIn } from './day-told.ts';

const from = {
  ...{ day: '2026-11-24', zone: 'Europe/Berlin', fiscalYearStartsIn: 1 },
  dayMonthOrder: 'day first' as const,
};

test.each([
  ['Walvis Harbour Services, meeting of Thursday 19 November, on site', '2026-11-19'],
  ['Date: 25 November 2026', '2026-11-25'],
  ['Date: 3 Nov', '2026-11-03'],
  ['Notes from the call on 12.11.2026', '2026-11-12'],
  ['Minutes: Steering committee', null],
  ['Date: to be agreed', null],
  ['The meeting on Thursday was good.', null],
  ['Meeting of Friday 19 November', null],
])('the day that notes say to be theirs: %s', (line, day) => {
  expect(dayToldIn(['Our notes', line], from)).toBe(day);
});

test('further down a day is what is talked of, and not when', () => {
  expect(dayToldIn(['One', 'Two', 'Three', 'Four', 'Date: 25 November 2026'], from)).toBeNull();
});
