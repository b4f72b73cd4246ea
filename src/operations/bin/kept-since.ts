import { binKeptDays } from '#contract/address-book/bin.ts';
import { addHours, type Instant } from '#domain/time/calendar.ts';

/** What was removed since then can still be had back. */
export const keptSince = (now: Instant): Instant => addHours(now, -24 * binKeptDays);
