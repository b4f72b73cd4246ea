import { expect, test } from 'vitest';
import { addDays, addHours, instant } from './calendar.ts';

test('parts of an hour go down to the millisecond and no further', () => {
  expect(addHours(instant('2026-11-18T10:00Z'), 1 / 7)).toBe('2026-11-18T10:08:34.286Z');
});

test('days after an instant keep the clock on the wall, hours do not', () => {
  const beforeTheClocksChange = instant('2026-10-24T10:00Z');
  expect(addDays(beforeTheClocksChange, 1, 'Europe/Berlin')).toBe('2026-10-25T11:00:00.000Z');
  expect(addHours(beforeTheClocksChange, 24)).toBe('2026-10-25T10:00:00.000Z');
});
