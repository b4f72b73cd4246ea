import { refuse } from '#domain/refusal.ts';
import { addHours, type Instant } from '#domain/time/calendar.ts';

/** As long as somebody notices at once that it was the wrong one. */
const withinHours = 0.25;

/** Whether what was revoked may still be had back. */
export function revokedLately(revokedAt: Instant, now: Instant): boolean {
  return revokedAt >= addHours(now, -withinHours);
}

export function revokedForGood() {
  return refuse('undo_too_late', 'This was revoked a while ago, so it stays so. Make a new one.');
}
