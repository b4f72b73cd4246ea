import { expect, test } from 'vitest';
import { instantOf, readBirthday, readDate } from './written-date.ts';

const read = (text: string, order: 'month first' | 'day first' = 'month first') => readDate(text, order);

test('dates are read in the ways in which programs write them', () => {
  for (const text of [
    '2026-03-04',
    '2026/3/4',
    '3/4/2026',
    '03/04/26',
    '4 Mar 2026',
    'March 4, 2026',
    'Mar 4th, 2026',
  ]) {
    expect(read(text)?.day, text).toBe('2026-03-04');
  }
  // Dots are written by those who begin with the day; a dot in the time says nothing.
  expect(read('4.3.2026')?.day).toBe('2026-03-04');
  expect(read('3/4/2026 10:00:00.000')?.day).toBe('2026-03-04');
});

test('a number above twelve says which of the two is the day, whatever was chosen', () => {
  expect(read('10/20/2016', 'day first')).toMatchObject({ day: '2016-10-20', form: 'month first' });
  expect(read('20/10/2016', 'month first')).toMatchObject({ day: '2016-10-20', form: 'day first' });
});

test('a day that no calendar has is no date', () => {
  for (const text of ['2026-02-29', '31/31/2026', '2026-13-01', 'soon', '', '12', '2026-01-01 25:00']) {
    expect(read(text), text).toBeUndefined();
  }
});

test('a time without a zone is taken in the zone given, and one with a distance from UTC by that', () => {
  const at = (text: string, zone: string) => {
    const date = read(text);
    return date && instantOf(date, zone);
  };
  expect(at('2026-11-18 10:00:00', 'UTC')).toBe('2026-11-18T10:00:00.000Z');
  expect(at('2026-11-18 10:00:00', 'Europe/Berlin')).toBe('2026-11-18T09:00:00.000Z');
  expect(at('2026-11-18T10:00:00.000+0000', 'Europe/Berlin')).toBe('2026-11-18T10:00:00.000Z');
  expect(at('2026-11-18T10:00:00+02:00', 'UTC')).toBe('2026-11-18T08:00:00.000Z');
  expect(at('11/18/2026 3:05 PM', 'UTC')).toBe('2026-11-18T15:05:00.000Z');
  expect(at('Nov 3, 2026 4:05 PM', 'UTC')).toBe('2026-11-03T16:05:00.000Z');
  expect(at('Nov 3, 2026, 4:05\u202fPM', 'UTC')).toBe('2026-11-03T16:05:00.000Z');
  expect(at('3.11.2026, 16:05 Uhr', 'UTC')).toBe('2026-11-03T16:05:00.000Z');
  expect(at('46329.5', 'Europe/Berlin')).toBe('2026-11-03T11:00:00.000Z');
  expect(at('1793664000000', 'Europe/Berlin')).toBe('2026-11-03T00:00:00.000Z');
  expect(at('2026-11-18', 'Europe/Berlin')).toBe('2026-11-17T23:00:00.000Z');
  expect(at('2018-12-18 18:20:30.829', 'UTC')).toBe('2018-12-18T18:20:30.829Z');
});

test.each([
  ['31. März 2027', '2027-03-31'],
  ['1 juillet 2027', '2027-07-01'],
  ['24 dic 2026', '2026-12-24'],
  ['20270131', '2027-01-31'],
  ['7-Feb-22', '2022-02-07'],
  ['3 de noviembre de 2026', '2026-11-03'],
  ['Tue, Nov 3, 2026', '2026-11-03'],
  ['Dienstag, 3. November 2026', '2026-11-03'],
  ['3rd November 2026', '2026-11-03'],
  ['46329', '2026-11-03'],
  ['1793664000', '2026-11-03'],
  ['1793664000000', '2026-11-03'],
])('%s is a date of another language or program', (text, day) => {
  expect(readDate(text, 'month first')?.day).toBe(day);
});

test('of a birthday with two digits for its year nobody is born in years to come', () => {
  expect(readBirthday('01.02.70', 'month first')).toBe('1970-02-01');
  expect(readBirthday('2/1/21', 'month first')).toBe('1921-02-01');
  expect(readBirthday('2/1/09', 'month first')).toBe('2009-02-01');
  expect(readBirthday('20.12.20', 'month first')).toBe('2020-12-20');
  expect(readBirthday('1 Feb 1985', 'day first')).toBe('1985-02-01');
  expect(readBirthday('2070-02-01', 'day first')).toBe('2070-02-01');
  expect(readBirthday('none', 'day first')).toBeUndefined();
});
