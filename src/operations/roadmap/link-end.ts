import { mostDaysOfLink } from '#contract/roadmap/roadmap-links.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { addHours, type Instant } from '#domain/time/calendar.ts';

/** Until when a link works, if that is not too long: the end of the day a year from now is not, in any zone. */
export function linkEnd(expiresAt: Instant, now: Instant): Result<Instant, Refusal> {
  if (expiresAt <= addHours(now, mostDaysOfLink * 24 + 24)) return accept(expiresAt);
  return refuse(
    'roadmap_link_too_long',
    'A link works for a year at most. Choose an earlier day; it can be prolonged later.',
  );
}
