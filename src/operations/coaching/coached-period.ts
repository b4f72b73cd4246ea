import { addDays, addHours, dayOf, type Instant, type Zone } from '#domain/time/calendar.ts';
import type { Period } from '#store/coaching/control-record.ts';

/** Weeks back from now, and the instant at which each of them ended; the last one ends now. */
export interface CoachedPeriod extends Period {
  readonly ends: readonly Instant[];
  readonly days: readonly string[];
}

const aMoment = 1 / 3_600_000;

export function coachedPeriod(now: Instant, weeks: number, zone: Zone): CoachedPeriod {
  const ends = Array.from({ length: weeks }, (_, week) => addDays(now, -7 * (weeks - 1 - week), zone));
  return {
    from: addDays(now, -7 * weeks, zone),
    // A moment on, so that what holds now is part of it.
    until: addHours(now, aMoment),
    ends,
    days: ends.map((end) => dayOf(end, zone)),
  };
}
