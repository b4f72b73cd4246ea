import { expect, test } from 'vitest';
import { counted, dayIn, dayInWords, money, timeIn, wholeMoney } from './in-words.ts';

test('counts, money, days and times are said as people say them', () => {
  expect(counted(1, 'deal')).toBe('1 deal');
  expect(counted(1200, 'deal')).toBe('1,200 deals');
  expect(money({ valueMinor: 4_800_050, currency: 'EUR' })).toBe('EUR 48,001');
  expect(money({ valueMinor: 48_000, currency: 'JPY' })).toBe('JPY 48,000');
  expect(wholeMoney({ valueMinor: 1250, currency: 'CHF' })).toBe('CHF 12.50');
  expect(wholeMoney({ valueMinor: 4_200_000, currency: 'EUR' })).toBe('EUR 42,000');
  expect(money(null)).toBe('');
  expect(dayInWords('2026-11-18')).toBe('Wed 18 Nov');
});

test('an instant is shown in the time of the person who looks', () => {
  expect(timeIn('Europe/Berlin', '2026-11-18T23:30:00.000Z')).toBe('00:30');
  expect(dayIn('Europe/Berlin', '2026-11-18T23:30:00.000Z')).toBe('Thu 19 Nov');
});
