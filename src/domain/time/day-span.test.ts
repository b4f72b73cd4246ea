import { expect, test } from 'vitest';
import { daysOf } from './day-span.ts';

test('a week goes from Monday to Sunday, whatever day of it is asked on', () => {
  for (const today of ['2026-11-16', '2026-11-18', '2026-11-22'])
    expect(daysOf('this-week', today)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(daysOf('next-week', '2026-12-31')).toEqual({ from: '2027-01-04', to: '2027-01-10' });
});

test('months end on their own last day, and the next may be of another year', () => {
  expect(daysOf('this-month', '2028-02-29')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(daysOf('next-month', '2026-12-31')).toEqual({ from: '2027-01-01', to: '2027-01-31' });
});

test('a quarter is three months from January, April, July or October', () => {
  expect(daysOf('this-quarter', '2026-11-22')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(daysOf('next-quarter', '2026-11-22')).toEqual({ from: '2027-01-01', to: '2027-03-31' });
});

test('the quarters of a fiscal year follow the month that it begins in, over the turn of a year too', () => {
  const february = 2;
  expect(daysOf('this-quarter', '2026-11-22', february)).toEqual({ from: '2026-11-01', to: '2027-01-31' });
  expect(daysOf('this-quarter', '2027-01-31', february)).toEqual({ from: '2026-11-01', to: '2027-01-31' });
  expect(daysOf('next-quarter', '2026-10-31', february)).toEqual({ from: '2026-11-01', to: '2027-01-31' });
  const december = 12;
  expect(daysOf('this-quarter', '2026-11-22', december)).toEqual({ from: '2026-09-01', to: '2026-11-30' });
  for (const start of [1, 4, 7, 10])
    expect(daysOf('this-quarter', '2026-11-22', start)).toEqual(daysOf('this-quarter', '2026-11-22'));
  expect(daysOf('this-month', '2026-11-22', february)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
});

test('what is past ended yesterday', () => {
  expect(daysOf('past', '2026-03-01')).toEqual({ from: null, to: '2026-02-28' });
});
