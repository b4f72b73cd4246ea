import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered.ts';

/** An instant in UTC, always written `2026-11-18T10:00:00.000Z`, so that text order is time order. */
export type Instant = string;

/** A day of the calendar without a time or a zone: `2026-11-18`. */
export type Day = string;

/** An IANA time zone name, such as `Europe/Berlin`. */
export type Zone = string;

const millisecondsPerHour = 3_600_000;

/** As far as four digits of a year go: what lies beyond, such as two weeks after 31 December 9999, stays at the edge. */
const edges = {
  instant: ['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'],
  day: ['0001-01-01', '9999-12-31'],
} as const;

function within([first, last]: readonly [string, string], text: string): string {
  if (text.startsWith('+')) return last;
  return text.startsWith('-') || text.startsWith('0000') ? first : text;
}

/** Brings any ISO 8601 instant into the one form that the ledger keeps. Throws RangeError on anything else. */
export function instant(text: string): Instant {
  return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3, roundingMode: 'floor' });
}

/** The instant that lies `milliseconds` after the start of 1970 in UTC. */
export function instantOfEpoch(milliseconds: number): Instant {
  return within(
    edges.instant,
    Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 }),
  );
}

/** Milliseconds from the start of 1970 in UTC. */
export function epochOf(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}

/** Hours are elapsed time, whatever the clocks on the wall do (R1); parts of them go down to the millisecond. */
export const addHours = remembered(
  (at: Instant, hours: number): Instant =>
    instantOfEpoch(epochOf(at) + Math.round(hours * millisecondsPerHour)),
);

/** N days after an instant is the same local clock time N days on (R1). */
export const addDays = remembered((at: Instant, days: number, zone: Zone): Instant => {
  if (zone === 'UTC') return instantOfEpoch(epochOf(at) + days * 24 * millisecondsPerHour);
  const then = Temporal.Instant.from(at).toZonedDateTimeISO(zone).add({ days }).toInstant();
  return within(edges.instant, then.toString({ fractionalSecondDigits: 3 }));
});

/** The day that an instant falls on in a zone. */
export const dayOf = remembered((at: Instant, zone: Zone): Day => {
  if (zone === 'UTC') return at.slice(0, 10);
  return within(edges.day, Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString());
});

/** The day `days` after another. */
export function addToDay(day: Day, days: number): Day {
  return within(edges.day, Temporal.PlainDate.from(day).add({ days }).toString());
}

/** Whole days from one day to another; negative when `to` is the earlier one. */
export const daysBetween = remembered(
  (from: Day, to: Day): number =>
    Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days,
);

/** The first instant of a day in a zone (R1: a due thing is owed from here). */
export const startOfDay = remembered((day: Day, zone: Zone): Instant => {
  if (zone === 'UTC') return `${day}T00:00:00.000Z`;
  const start = Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant();
  return within(edges.instant, start.toString({ fractionalSecondDigits: 3 }));
});

/** The first instant after a day in a zone (R1: a due thing is late from here). */
export const endOfDay = remembered((day: Day, zone: Zone): Instant => {
  const next = addToDay(day, 1);
  return next === day ? edges.instant[1] : startOfDay(next, zone);
});

/** The later of two instants. */
export function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

/** The earlier of two instants. */
export function earlier(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}

/** Elapsed days between two instants, with fractions. */
export function elapsedDays(from: Instant, to: Instant): number {
  return (epochOf(to) - epochOf(from)) / (24 * millisecondsPerHour);
}
