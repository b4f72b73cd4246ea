import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from './is-day.ts';

test('a day is one that the calendar has', () => {
  expect(['2026-11-18', '2028-02-29', '0001-01-01', '2000-02-29'].map(isDay)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const none = [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '18.11.2026',
    '',
  ];
  expect(none.filter(isDay)).toEqual([]);
});

test('every date there is, is a day', () => {
  const dates = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(fc.property(dates, (date) => isDay(date.toISOString().slice(0, 10))));
});
