import { addHours, type Instant } from '../time/calendar.ts';

/** What is kept of when somebody was on their page: the last time, and the one before the sitting of that. */
export interface Visits {
  readonly last: Instant | null;
  readonly before: Instant | null;
}

/** Visits that are closer than this are one sitting, on whichever device: what was new in it stays so. */
const sittingHours = 1;

/**
 * When somebody who is there at an instant was there before: null where this is their first sitting. It is the same
 * before their visit is noted and after, so that whoever only looks reads what they will read.
 */
export function hereBefore({ last, before }: Visits, now: Instant): Instant | null {
  return last !== null && last > addHours(now, -sittingHours) ? before : last;
}
