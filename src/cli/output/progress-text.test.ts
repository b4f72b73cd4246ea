import { expect, test } from 'vitest';
import { barText, bytes, duration, plainText } from './progress-text.ts';

const half = { done: 1450, total: 2900, unit: 'rows', perSecond: 400, secondsLeft: 3.6 } as const;

test('a bar says how much, how fast and how long', () => {
  expect(barText('Importing', half)).toBe(
    'Importing ████████░░░░░░░░ 50 %  1,450 of 2,900 rows  400 rows/s  4 s left',
  );
});

test('a log gets the same in words', () => {
  expect(plainText('Importing', half)).toBe('Importing: 50 %, 1,450 of 2,900 rows  400 rows/s  4 s left');
});

test('where nobody knows the end, no share is claimed', () => {
  expect(barText('Exporting', { done: 2_500_000, total: null, unit: 'bytes' })).toBe('Exporting  2.5 MB');
  expect(plainText('Exporting', { done: 0, total: 0, unit: 'bytes' })).toBe('Exporting: 0 B of 0 B');
});

test('sizes and spans are said as people say them', () => {
  expect([999, 1000, 999_499, 1_000_000, 2e9].map(bytes)).toEqual([
    '999 B',
    '1 kB',
    '999 kB',
    '1.0 MB',
    '2.00 GB',
  ]);
  expect([0.2, 59, 61, 7260].map(duration)).toEqual(['less than a second', '59 s', '1 min 1 s', '2 h 1 min']);
});
