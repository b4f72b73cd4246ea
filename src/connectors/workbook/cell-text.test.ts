import { expect, test } from 'vitest';
import { cellText, isDateFormat } from './cell-text.ts';

const book = { shared: ['Shared'], dateStyles: new Set([1]), from1904: false };
const text = (type: string, value: string, style = 0, from1904 = false) =>
  cellText({ type, value, style }, { ...book, from1904 });

test.each([
  ['s', '0', 'Shared'],
  ['str', 'by a formula', 'by a formula'],
  ['b', '1', 'true'],
  ['e', '#N/A', ''],
  ['d', '2026-11-23T00:00:00', '2026-11-23'],
  ['n', '1000.2500000000001', '1000.25'],
  ['', '0.30000000000000004', '0.3'],
  ['', '493012345678', '493012345678'],
  ['', '1E+15', '1000000000000000'],
  ['', '-7', '-7'],
])('a cell of type %j with %j says %j', (type, value, said) => {
  expect(text(type, value)).toBe(said);
});

test.each([
  ['46349', '2026-11-23'],
  ['46349.4375', '2026-11-23 10:30:00'],
  ['0.5', '12:00:00'],
  ['1', '1900-01-01'],
  ['59', '1900-02-28'],
  ['61', '1900-03-01'],
])('the number %s in a style of dates is %s', (value, said) => {
  expect(text('', value, 1)).toBe(said);
});

test('a book of a Macintosh counts its days from 1904', () => {
  expect(text('', String(46349 - 1462), 1, true)).toBe('2026-11-23');
});

test.each([
  [14, undefined, true],
  [49, undefined, false],
  [164, 'dd.mm.yyyy', true],
  [164, '[$-407]d. mmm yy;@', true],
  [164, '[h]:mm', true],
  [164, '#,##0.00 "days"', false],
  [164, '#,##0.00\\ \\d', false],
  [164, '[Red]0.00', false],
  [164, 'General', false],
])('the format %s %j is one of dates: %s', (id, code, expected) => {
  expect(isDateFormat(id, code)).toBe(expected);
});
