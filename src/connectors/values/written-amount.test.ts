import { expect, test } from 'vitest';
import { decimalMarkIn, readAmount, writtenCurrency } from './written-amount.ts';

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
    ['1 234,56 €', 123_456],
    ['12-', -1200],
    ['−12', -1200],
    ['Rs. 5,00,000.00', 50_000_000],
    ['Rs 12,34,567', 123_456_700],
    ['₹ 12,34,56,789.00', 12_345_678_900],
    ['1 200,50 zł', 120_050],
    ['Fr. 1’200.50', 120_050],
    ['1.200,50 kr.', 120_050],
  ] as const) {
    expect(readAmount(text, 'USD'), text).toBe(minor);
  }
});

test('a currency without minor units has none', () => {
  expect(readAmount('1200', 'JPY')).toBe(1200);
});

test('what is no amount is none', () => {
  for (const text of ['', 'n/a', 'about 500', 'Rs.', 'kr 5 x', '12..x', '99999999999999999']) {
    expect(readAmount(text, 'USD'), text).toBeUndefined();
  }
});

test('what parts thousands in one country and fractions in another is read by the other amounts', () => {
  expect(readAmount('300.000', 'EUR')).toBe(30_000);
  expect(readAmount('300.000', 'EUR', ',')).toBe(30_000_000);
  expect(readAmount('1,234', 'EUR', ',')).toBe(123);
  // What speaks for itself is not asked about.
  expect(readAmount('1,234.50', 'EUR', ',')).toBe(123_450);
  expect(readAmount('12.5', 'EUR', ',')).toBe(1250);
});

test('a number tells the decimal mark of who wrote it, or that it may be either', () => {
  for (const [text, mark] of [
    ['1.234,56', ','],
    ['1,234.56', '.'],
    ['12,5', ','],
    ['1.234.567', ','],
    ['1234.567', '.'],
    ['0.125', '.'],
    ['300.000 €', 'either'],
    ['1,234', 'either'],
    ['1500', null],
    ['plenty', null],
  ] as const) {
    expect(decimalMarkIn(text), text).toBe(mark);
  }
});

test('a cell may name the currency of its amount', () => {
  expect(writtenCurrency('CHF 300')).toBe('CHF');
  expect(writtenCurrency('300,00 €')).toBe('EUR');
  expect(writtenCurrency('TBD')).toBeNull();
  expect(writtenCurrency('NET 300 EUR')).toBe('EUR');
  expect(writtenCurrency('300')).toBeNull();
});

test('a sign that several currencies share is that of the amounts here, if it is theirs', () => {
  expect(writtenCurrency('$300', 'EUR')).toBe('USD');
  expect(writtenCurrency('$300', 'CAD')).toBe('CAD');
  expect(writtenCurrency('¥300', 'CNY')).toBe('CNY');
  expect(writtenCurrency('¥300', 'EUR')).toBe('JPY');
  expect(writtenCurrency('300', 'EUR')).toBeNull();
});
