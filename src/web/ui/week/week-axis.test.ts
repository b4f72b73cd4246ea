import { describe, expect, test } from 'vitest';
import { instantAt, placeOf, weekAxis, weekOf } from './week-axis.ts';

const at = (text: string) => Date.parse(text);
const rowsOf = (days: string[], zone: string) =>
  weekAxis(days, zone).rows.map(({ hour, again }) => `${hour}${again ? '+' : ''}`);

describe('the first day of the week', () => {
  test.each([
    ['de-DE', '2026-11-16'],
    ['en-GB', '2026-11-16'],
    ['en-US', '2026-11-22'],
    ['ar-EG', '2026-11-21'],
  ])('in %s a Sunday is in the week from %s', (locale, first) => {
    expect(weekOf('2026-11-22', locale)[0]).toBe(first);
    expect(weekOf('2026-11-22', locale)).toHaveLength(7);
  });
});

test('a usual day has a place for every hour, and nothing but', () => {
  const { rows, columns, length } = weekAxis(['2026-11-18'], 'Europe/Berlin');
  expect(rows).toHaveLength(24);
  expect(length).toBe(24 * 60);
  expect(columns[0]).toMatchObject({ gaps: [] });
  expect(placeOf(columns[0]!, at('2026-11-18T09:40:00Z'))).toBe(10 * 60 + 40);
});

// Each zone on the day its clocks go back: one hour comes twice.
describe.each([
  ['Europe/Berlin', '2026-10-25', ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'], 2],
  ['America/New_York', '2026-11-01', ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'], 1],
  ['Australia/Lord_Howe', '2026-04-05', ['2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'], 1],
])('in %s, when the clocks go back on %s', (zone, day, [first = '', second = ''], hour) => {
  const axis = weekAxis([day, '2026-07-01'], zone);
  const [column] = axis.columns;

  test('the hour that comes twice has two rows, and the other days a gap in the second', () => {
    expect(axis.rows.filter((row) => row.hour === hour)).toHaveLength(2);
    expect(axis.columns[1]!.gaps).toEqual([{ from: (hour + 1) * 60, to: (hour + 2) * 60 }]);
  });

  test('both times of the same clock have a place of their own, and lead back to their instants', () => {
    const places = [placeOf(column!, at(first)), placeOf(column!, at(second))];
    expect(places[0]).not.toBe(places[1]);
    expect(places.map((place) => instantAt(column!, place))).toEqual([at(first), at(second)]);
  });

  test('every quarter of an hour of the day is found again from its place', () => {
    for (const one of column!.quarters) expect(instantAt(column!, placeOf(column!, one.at))).toBe(one.at);
  });
});

// And on the day they go forward: an hour is leapt over.
describe.each([
  ['Europe/Berlin', '2027-03-28', 2, '2027-03-28T01:00:00Z', 23],
  ['America/New_York', '2027-03-14', 2, '2027-03-14T07:00:00Z', 23],
  ['Australia/Lord_Howe', '2026-10-04', 2, '2026-10-03T15:30:00Z', 23.5],
])('in %s, when the clocks go forward on %s', (zone, day, hour, after, hours) => {
  const { columns, rows } = weekAxis([day, '2026-07-01'], zone);
  const [column] = columns;

  test('the day is as long as it is, and what it does not have is a gap', () => {
    expect((column!.endsAt - column!.startsAt) / 3_600_000).toBe(hours);
    expect(rows).toHaveLength(24);
    expect(column!.gaps).toEqual([{ from: hour * 60, to: hour * 60 + (24 - hours) * 60 }]);
    expect(columns[1]!.gaps).toEqual([]);
  });

  test('what is put into the gap begins right after it', () => {
    expect(instantAt(column!, hour * 60 + 15)).toBe(at(after));
  });
});

test('a week with both kinds of days keeps nine in the morning in one line', () => {
  const days = weekOf('2026-10-25', 'de-DE');
  const { columns } = weekAxis(days, 'Europe/Berlin');
  const nine = days.map((day, place) =>
    placeOf(columns[place]!, at(`${day}T0${day < '2026-10-25' ? 7 : 8}:00:00Z`)),
  );
  expect(new Set(nine)).toEqual(new Set([10 * 60]));
  expect(rowsOf(days, 'Europe/Berlin').slice(1, 5)).toEqual(['1', '2', '2+', '3']);
});

test('what lies before the day or after it stands at its ends', () => {
  const [column] = weekAxis(['2026-11-18'], 'Asia/Kathmandu').columns;
  expect(placeOf(column!, at('2026-11-17T00:00:00Z'))).toBe(0);
  expect(placeOf(column!, at('2026-11-19T00:00:00Z'))).toBe(24 * 60);
});
