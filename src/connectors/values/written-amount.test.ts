import { expect, test } from 'vitest';
import { readAmount } from './written-amount.ts';

test('amounts become whole minor units, however they are written', () => {
  for (const [text, minor] of [
    ['1054', 105_400],
    ['1054.5', 105_450],
    ['1,054.50', 105_450],
    ['1.054,50', 105_450],
    ['1054,5', 105_450],
    ['1,054', 105_400],
    ['$1,200', 120_000],
    ['€ 1.200,50', 120_050],
    ['USD 1 200', 120_000],
    ['1.0E7', 1_000_000_000],
    ['0', 0],
    ['-12', -1200],
    ['(12)', -1200],
    ['0.29', 29],
  ] as const) {
    expect(readAmount(text, 'USD'), text).toBe(minor);
  }
});

test('a currency without minor units has none', () => {
  expect(readAmount('1200', 'JPY')).toBe(1200);
});

test('what is no amount is none', () => {
  for (const text of ['', 'n/a', 'about 500', '12..x', '99999999999999999']) {
    expect(readAmount(text, 'USD'), text).toBeUndefined();
  }
});
