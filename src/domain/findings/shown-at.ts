import type { Finding, Standing } from '../standing/standing.ts';
import type { Instant } from '../time/calendar.ts';

/** Whether a finding is to be shown at an instant: true by then, not ended by the clock, not set aside (R28, R39). */
export function isShownAt(finding: Finding, at: Instant): boolean {
  return holdsAt(finding, at) && (finding.setAsideUntil === null || finding.setAsideUntil <= at);
}

/** Whether a finding is true at an instant, set aside or not. */
export function holdsAt(finding: Finding, at: Instant): boolean {
  return finding.from <= at && (finding.until === null || at < finding.until);
}

/** The findings that are shown at an instant. A later instant shows what will go wrong if nothing is done. */
export function findingsAt(standing: Standing, at: Instant): Finding[] {
  return standing.findings.filter((finding) => isShownAt(finding, at));
}
