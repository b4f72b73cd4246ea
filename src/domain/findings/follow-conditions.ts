import type { DealView } from '../standing/deal-view.ts';
import type { Held } from '../standing/standing.ts';
import { type Instant, later } from '../time/calendar.ts';
import { holdingRules } from './all-rules.ts';
import { appliesInState } from './applies-in-state.ts';
import { findingKey } from './finding-key.ts';
import type { HoldingFinding } from './finding-rule.ts';

/** What holds of a deal by its condition, whatever the clock says. */
export function holdingFindings(deal: DealView): HoldingFinding[] {
  return holdingRules.flatMap((rule) => rule(deal)).filter((finding) => appliesInState(finding, deal));
}

/**
 * Since when each condition has held without a break (R36), after a fact of the instant `at`. One that was already
 * true keeps its instant; one that becomes true, that the clock had ended, or whose date lies ahead, starts anew.
 */
export function followConditions(
  deal: DealView,
  before: Readonly<Record<string, Held>>,
  at: Instant,
): Record<string, Held> {
  const holding: Record<string, Held> = {};
  for (const { code, subject, notBefore, until } of holdingFindings(deal)) {
    const key = findingKey(code, subject);
    const since = startOf(before[key], notBefore, at);
    holding[key] = { since, until };
  }
  return holding;
}

function startOf(before: Held | undefined, notBefore: Instant | null, at: Instant): Instant {
  if (before === undefined || before.since > at || (notBefore !== null && notBefore > at)) {
    return later(notBefore ?? at, at);
  }
  return before.until !== null && before.until < at ? at : before.since;
}
