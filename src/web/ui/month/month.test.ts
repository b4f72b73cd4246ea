import { expect, test } from 'vitest';
import { monthAfter, monthOf } from './month.ts';

test('a month stands in whole weeks, which begin as the region has it', () => {
  const german = monthOf('2026-11-18', 'de-DE');
  expect([german.first, german.from, german.to, german.weeks.length]).toEqual([
    ...['2026-11-01', '2026-10-26', '2026-12-06'],
    6,
  ]);
  const american = monthOf('2026-11-18', 'en-US');
  expect([american.from, american.to, american.weeks.length]).toEqual(['2026-11-01', '2026-12-05', 5]);
  expect(monthOf('2027-02-10', 'de-DE').weeks).toHaveLength(4);
});

test('months follow each other over the end of the year', () => {
  expect(monthAfter('2026-12-01', 1)).toBe('2027-01-01');
  expect(monthAfter('2026-01-01', -1)).toBe('2025-12-01');
});
