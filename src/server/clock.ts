import { type Instant, instantOfEpoch } from '#domain/time/calendar.ts';

/** The time. Nothing but the server reads it; operations are told. */
export function clock(): Instant {
  return instantOfEpoch(Date.now());
}
