import { expect, test } from 'vitest';
import { lanesOf, moved, placeOf, quarterFrom, spanAround, ticksOf } from './timeline-span.ts';

test('a span begins with a week as the reader counts weeks, a third of it before the day', () => {
  expect(spanAround('2026-11-18', 'week', 'en-GB')).toEqual({
    from: '2026-11-09',
    to: '2026-11-29',
    days: 21,
  });
  expect(spanAround('2026-11-18', 'week', 'en-US').from).toBe('2026-11-08');
});

test('moved on and back it is where it was, also over a change of the clocks', () => {
  const span = spanAround('2026-03-27', 'month', 'de-DE');
  expect(moved(moved(span, 1), -1)).toEqual(span);
  expect(moved(span, 1).days).toBe(span.days);
});

test('a day stands in its middle, and days outside stand outside', () => {
  const span = spanAround('2026-11-18', 'week', 'en-GB');
  expect(placeOf('2026-11-19', span)).toBe(50);
  expect(placeOf('2026-11-08', span)).toBeLessThan(0);
  expect(placeOf('2026-11-30', span)).toBeGreaterThan(100);
});

test('weeks are written unless a month begins beside them', () => {
  const ticks = ticksOf(spanAround('2026-11-18', 'month', 'en-GB'), 'month');
  expect(ticks.filter(({ isMonth }) => isMonth).map(({ day }) => day)).toEqual([
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
  ]);
  expect(ticks.map(({ day }) => day)).not.toContain('2026-11-30');
});

test('quarters begin with the month that the fiscal year does', () => {
  const firsts = ['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01'];
  expect(firsts.map((day) => quarterFrom(day, 1))).toEqual([4, null, null, 1, null]);
  expect(firsts.map((day) => quarterFrom(day, 11))).toEqual([null, 1, null, null, 2]);
});

test('marks on one day lie one below the other', () => {
  expect(lanesOf([10, 10, 10, 10, 50], 2, 3)).toEqual([0, 1, 2, 0, 0]);
});
