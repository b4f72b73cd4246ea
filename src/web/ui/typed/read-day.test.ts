import { parseDate } from '@internationalized/date';
import { describe, expect, test } from 'vitest';
import { readDay } from './read-day.ts';
import { readMoment } from './read-moment.ts';

// A Monday.
const today = parseDate('2026-11-23');
const read = (text: string, locale = 'en-GB') => readDay(text, today, locale)?.toString() ?? null;

test.each([
  ['today', '2026-11-23'],
  ['heute', '2026-11-23'],
  ['tomorrow', '2026-11-24'],
  ['morgen', '2026-11-24'],
  ['übermorgen', '2026-11-25'],
  ['fri', '2026-11-27'],
  ['by Friday', '2026-11-27'],
  ['Do', '2026-11-26'],
  ['mo', '2026-11-30'],
  ['next fri', '2026-12-04'],
  ['nächsten Freitag', '2026-12-04'],
  ['next week', '2026-11-30'],
  ['in 2 weeks', '2026-12-07'],
  ['2w', '2026-12-07'],
  ['in two weeks', '2026-12-07'],
  ['in zwei Wochen', '2026-12-07'],
  ['three days', '2026-11-26'],
  ['in a fortnight', '2026-12-07'],
  ['in vierzehn Tagen', '2026-12-07'],
  ['in zwei', null],
  ['in 10 Tagen', '2026-12-03'],
  ['in a month', '2026-12-23'],
  ['+3', '2026-11-26'],
  ['Mon 14 Dec', '2026-12-14'],
  ['Mo., 14. Dez.', '2026-12-14'],
  ['Freitag, 4.12.', '2026-12-04'],
  ['end of January', '2027-01-31'],
  ['Ende Februar', '2027-02-28'],
  ['mid Jan', '2027-01-15'],
  ['end of the month', '2026-11-30'],
  ['Mitte nirgends', null],
  ['27', '2026-11-27'],
  ['5', '2026-12-05'],
  ['27.11', '2026-11-27'],
  ['27.11.', '2026-11-27'],
  ['3/12/26', '2026-12-03'],
  ['2026-12-03', '2026-12-03'],
  ['03122026', '2026-12-03'],
  ['3 dec', '2026-12-03'],
  ['Dec 3rd', '2026-12-03'],
  ['3. Dezember', '2026-12-03'],
  ['15 jan', '2027-01-15'],
  ['20.11.', '2026-11-20'],
  ['31 feb', null],
  ['soon', null],
  ['when she is back', null],
  ['', null],
])('“%s” is read as %s', (text, day) => {
  expect(read(text)).toBe(day);
});

test('in the United States the month comes first', () => {
  expect(read('12/3', 'en-US')).toBe('2026-12-03');
  expect(read('6/12', 'en-US')).toBe('2027-06-12');
});

test('with points the day comes first, wherever it is written', () => {
  expect(read('6.12.', 'en-US')).toBe('2026-12-06');
  expect(read('6.12.2026', 'en-US')).toBe('2026-12-06');
  expect(read('3.12.26', 'en-US')).toBe('2026-12-03');
});

test('where only the other order makes a day, it is that one', () => {
  expect(read('27/11', 'en-US')).toBe('2026-11-27');
  expect(read('12/24', 'en-GB')).toBe('2026-12-24');
  expect(read('31/31', 'en-GB')).toBeNull();
});

describe('a day and a time', () => {
  const at = (text: string, zone = 'Europe/Berlin', on = today) => readMoment(text, on, 'en-GB', zone);

  test.each([
    ['thu 14', '2026-11-26T13:00:00.000Z'],
    ['3 dec 2pm', '2026-12-03T13:00:00.000Z'],
    ['3.12. 14:30', '2026-12-03T13:30:00.000Z'],
    ['in two weeks', '2026-12-07T09:00:00.000Z'],
    ['in two weeks at 9', '2026-12-07T08:00:00.000Z'],
    ['Do 9.30', '2026-11-26T08:30:00.000Z'],
    ['tomorrow at 9:15 am', '2026-11-24T08:15:00.000Z'],
    ['morgen um 9 Uhr', '2026-11-24T08:00:00.000Z'],
    ['thu', '2026-11-26T09:00:00.000Z'],
    ['in 2 weeks', '2026-12-07T09:00:00.000Z'],
    ['15:45', '2026-11-23T14:45:00.000Z'],
    ['soon', null],
  ])('“%s” is read as %s', (text, instant) => {
    expect(at(text)).toBe(instant);
  });

  test('a day alone keeps the time that stood there, and a time that is typed is that one', () => {
    const atHalfPast = (text: string) =>
      readMoment(text, today, 'en-GB', 'Europe/Berlin', { hour: 15, minute: 30 });
    expect(atHalfPast('19 nov')).toBe('2026-11-19T14:30:00.000Z');
    expect(atHalfPast('19 nov 9:15')).toBe('2026-11-19T08:15:00.000Z');
  });

  test('it is typed in the zone of who types', () => {
    expect(at('thu 14', 'America/New_York')).toBe('2026-11-26T19:00:00.000Z');
    expect(at('thu 14', 'Asia/Kolkata')).toBe('2026-11-26T08:30:00.000Z');
  });

  test('an hour that the change to summer time leaves out is the one after it', () => {
    expect(at('28.3. 2:30', 'Europe/Berlin', parseDate('2027-03-20'))).toBe('2027-03-28T01:30:00.000Z');
    expect(at('14.3. 2:30', 'America/New_York', parseDate('2027-03-10'))).toBe('2027-03-14T07:30:00.000Z');
  });

  test('an hour that the change to winter time repeats is the first of the two', () => {
    expect(at('31.10. 2:30', 'Europe/Berlin', parseDate('2027-10-20'))).toBe('2027-10-31T00:30:00.000Z');
  });
});
