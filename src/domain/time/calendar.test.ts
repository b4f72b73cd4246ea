import { expect, test } from 'vitest';
import { addDays, addHours, addToDay, endOfDay, instant, startOfDay } from './calendar.ts';

test('parts of an hour go down to the millisecond and no further', () => {
  expect(addHours(instant('2026-11-18T10:00Z'), 1 / 7)).toBe('2026-11-18T10:08:34.286Z');
});

test('days after an instant keep the clock on the wall, hours do not', () => {
  const beforeTheClocksChange = instant('2026-10-24T10:00Z');
  expect(addDays(beforeTheClocksChange, 1, 'Europe/Berlin')).toBe('2026-10-25T11:00:00.000Z');
  expect(addHours(beforeTheClocksChange, 24)).toBe('2026-10-25T10:00:00.000Z');
});

test('what lies beyond the years of four digits stays at their edge, in the form that sorts', () => {
  expect(endOfDay('9999-12-31', 'UTC')).toBe('9999-12-31T23:59:59.999Z');
  expect(startOfDay('9999-12-31', 'America/Los_Angeles')).toBe('9999-12-31T08:00:00.000Z');
  expect(endOfDay('9999-12-31', 'America/Los_Angeles')).toBe('9999-12-31T23:59:59.999Z');
  expect(addToDay('9999-12-31', 14)).toBe('9999-12-31');
  expect(addDays('9999-12-31T12:00:00.000Z', 30, 'Europe/Berlin')).toBe('9999-12-31T23:59:59.999Z');
  expect(addHours('9999-12-31T23:30:00.000Z', 1)).toBe('9999-12-31T23:59:59.999Z');
  expect(startOfDay('0001-01-01', 'Pacific/Auckland')).toBe('0001-01-01T00:00:00.000Z');
});
