import { dayOf, type Instant, type Zone } from '#domain/time/calendar.ts';
import type { CoachLook } from '#store/coaching/coach-looks.ts';

/** The last look of a day before this one: the looks of one day are one. */
export function lookBefore(look: CoachLook | null, now: Instant, zone: Zone): Instant | null {
  if (look === null) return null;
  return dayOf(look.lookedAt, zone) === dayOf(now, zone) ? look.beforeAt : look.lookedAt;
}
