import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dateFormats } from './date-formats.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const berlin = () => dateFormats('en-GB', 'Europe/Berlin');

test('an instant is written in the zone of whoever reads it', () => {
  expect(berlin().moment('2026-11-26T09:00:00.000Z')).toBe('Thu 26 Nov, 10:00');
  expect(dateFormats('en-GB', 'America/New_York').moment('2026-11-26T02:00:00.000Z')).toBe(
    'Wed 25 Nov, 21:00',
  );
});

test('a day without a time, kept as midnight, is written as a day', () => {
  expect(berlin().momentOrDay('2026-11-25T23:00:00.000Z')).toBe('Thu 26 Nov');
  expect(berlin().momentOrDay('2026-11-25T23:00:00.001Z')).toBe('Thu 26 Nov, 00:00');
  expect(dateFormats('en-US', 'Europe/Berlin').momentOrDay('2026-11-25T23:00:00.000Z')).not.toContain('AM');
});

test('a time is written as the clock of the reader does', () => {
  const early = '2026-11-26T06:45:00.000Z';
  expect(berlin().time(early)).toBe('07:45');
  expect(dateFormats('en-US', 'Europe/Berlin').time(early)).toMatch(/^7:45\sAM$/);
});

test('coach, versions, invitations, audit, sessions and uses of an insight say days by these, in three zones and both clock changes', () => {
  const said = (zone: string, at: string) => {
    const { moment, shortDay, dayOf } = dateFormats('en-GB', zone);
    return `${moment(at)}; ${shortDay(dayOf(at))}`;
  };
  const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Australia/Sydney'];
  const nights = [
    // Half past two comes twice in Berlin; in Los Angeles and Sydney it is summer time before and after.
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
    // Half past two does not come in Berlin; in Los Angeles and Sydney it is summer time before and after.
    '2026-03-29T00:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
  ];
  expect(zones.map((zone) => nights.map((at) => said(zone, at)))).toEqual([
    [
      'Sun 25 Oct, 02:30; 25 Oct',
      'Sun 25 Oct, 02:30; 25 Oct',
      'Sun 29 Mar, 01:30; 29 Mar',
      'Sun 29 Mar, 03:30; 29 Mar',
    ],
    [
      'Sat 24 Oct, 17:30; 24 Oct',
      'Sat 24 Oct, 18:30; 24 Oct',
      'Sat 28 Mar, 17:30; 28 Mar',
      'Sat 28 Mar, 18:30; 28 Mar',
    ],
    [
      'Sun 25 Oct, 11:30; 25 Oct',
      'Sun 25 Oct, 12:30; 25 Oct',
      'Sun 29 Mar, 11:30; 29 Mar',
      'Sun 29 Mar, 12:30; 29 Mar',
    ],
  ]);
});

test('a day stays the day that it is, whatever the zone', () => {
  expect(dateFormats('en-GB', 'Pacific/Auckland').day('2026-11-26')).toBe('Thu 26 Nov');
  expect(dateFormats('en-GB', 'America/Los_Angeles').day('2026-11-26')).toBe('Thu 26 Nov');
});

test('what is due is said as a person would say it', () => {
  const { due } = berlin();
  expect([due('2026-11-21'), due('2026-11-22'), due('2026-11-23'), due('2026-11-24')]).toEqual([
    '2 days late',
    '1 day late',
    'today',
    'tomorrow',
  ]);
  expect([due('2026-11-26'), due('2026-12-24'), due('2027-01-07')]).toEqual(['Thu', '24 Dec', '7 Jan 2027']);
});

test('a day is as far away as the calendar says, also when the clocks change in between', () => {
  expect(berlin().daysFromToday('2027-04-01')).toBe(129);
});

test('an hour, a weekday and a span of days are written as the reader does', () => {
  const american = dateFormats('en-US', 'UTC');
  expect([berlin().hour(7), berlin().hour(0), american.hour(13)]).toEqual([
    '07:00',
    '00:00',
    expect.stringMatching(/^1\sPM$/),
  ]);
  expect(berlin().span('2026-11-16', '2026-11-22')).toMatch(/^16\s?–\s?22 Nov 2026$/);
  expect(dateFormats('de-DE', 'UTC').span('2026-11-30', '2026-12-06')).toMatch(
    /^30\. Nov\.\s–\s6\. Dez\. 2026$/,
  );
  expect([berlin().weekday('2026-11-26'), berlin().dayOfMonth('2026-11-06')]).toEqual(['Thu', '6']);
});

test('a year that is still being typed is a day like any other', () => {
  const typing = berlin().dayOf('0002-11-27T09:00:00.000Z');
  expect(typing).toBe('0002-11-27');
  expect(berlin().day(typing)).toMatch(/27 Nov/);
  expect(berlin().daysFromToday(typing)).toBeLessThan(-700_000);
});
