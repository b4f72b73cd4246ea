import { expect, test } from 'vitest';
import { readAmount } from './read-amount.ts';

const read = (typed: string, locale = 'en-GB', currency = 'EUR') => readAmount(typed, locale, currency);

test.each([
  ['80000', 80_000],
  ['80k', 80_000],
  ['80 K', 80_000],
  ['€80K', 80_000],
  ['80k €', 80_000],
  ['EUR 80k', 80_000],
  ['80 Tsd. €', 80_000],
  ['80 TEUR', 80_000],
  ['80T€', 80_000],
  ['80 thousand', 80_000],
  ['80,000', 80_000],
  ['80.000', 80_000],
  ['80.000 €', 80_000],
  ['80 000', 80_000],
  ['80’000', 80_000],
  ['8,00,000', 800_000],
  ['1.250.000', 1_250_000],
  ['1,250,000.50', 1_250_000.5],
  ['1.250.000,50', 1_250_000.5],
  ['80.5', 80.5],
  ['80,50', 80.5],
  ['80.5k', 80_500],
  ['1.5m', 1_500_000],
  ['1,5 Mio. €', 1_500_000],
  ['1.5 million', 1_500_000],
  ['2bn', 2_000_000_000],
  ['2 Mrd.', 2_000_000_000],
  ['0', 0],
])('“%s” is an amount', (typed, amount) => {
  expect(read(typed)).toBe(amount);
});

test('a thousandth of a million is written the way the reader writes it', () => {
  expect(read('1.250m', 'en-GB')).toBe(1_250_000);
  expect(read('1,250m', 'de-DE')).toBe(1_250_000);
  expect(read('1,250k', 'en-GB')).toBe(1_250_000);
  expect(read('1.250k', 'de-DE')).toBe(1_250_000);
});

test.each([
  '',
  'much',
  '80x',
  '-80',
  '80.0000',
  '80 00',
  '1,25,00',
  '1.250.00',
  '1,250.000,5',
  '$80k',
  '80 USD',
  'k',
])('“%s” is not read as something else', (typed) => {
  expect(read(typed)).toBeNull();
});

test('an amount is read back as it is written', () => {
  for (const locale of ['en-GB', 'en-US', 'de-DE', 'de-CH', 'de-AT', 'fr-FR', 'en-IN']) {
    for (const currency of ['EUR', 'USD', 'GBP', 'JPY', 'CHF']) {
      const written = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        maximumFractionDigits: 0,
      });
      for (const amount of [80, 8_000, 80_000, 1_250_000]) {
        expect(readAmount(written.format(amount), locale, currency), written.format(amount)).toBe(amount);
      }
    }
  }
});
