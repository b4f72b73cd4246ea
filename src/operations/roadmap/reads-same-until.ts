import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { compare } from '#domain/compare.ts';
import { dayOf, endOfDay, type Instant } from '#domain/time/calendar.ts';

/**
 * Until when a roadmap reads as it does unless somebody writes something: the end of the day where its reader is, when
 * what is due is late, or that of their next conversation, which is no next one any more.
 */
export function readsSameUntil({ zone, next }: Roadmap, now: Instant): Instant {
  const ends = [endOfDay(dayOf(now, zone), zone), ...(next ? [next.endsAt] : [])];
  return ends.sort(compare)[0] ?? now;
}
