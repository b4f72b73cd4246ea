import { expect, test } from 'vitest';
import { endOfDay } from './days.ts';

test.each([
  ['in summer', '2026-07-01', 'Europe/Berlin', '2026-07-01T21:59:59.999Z'],
  ['on the day the clocks go back', '2026-10-25', 'Europe/Berlin', '2026-10-25T22:59:59.999Z'],
  ['behind Greenwich', '2026-11-30', 'America/New_York', '2026-12-01T04:59:59.999Z'],
])('a day ends at midnight where its reader is, %s', (_, day, zone, end) => {
  expect(endOfDay(day, zone)).toBe(end);
});
