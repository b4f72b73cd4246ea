import type { DealView } from '../standing/deal-view.ts';
import { type Instant, later } from '../time/calendar.ts';
import { holdingRules } from './all-rules.ts';
import { appliesInState } from './applies-in-state.ts';
import { findingKey } from './finding-key.ts';
import type { HoldingFinding } from './finding-rule.ts';

/** What holds of a deal by its condition, whatever the clock says. */
export function holdingFindings(deal: DealView): HoldingFinding[] {
  const { state } = deal.standing.deal;
  return holdingRules.flatMap((rule) => rule(deal)).filter((finding) => appliesInState(finding, state));
}

/**
 * Since when each condition has held without a break (R36), after a fact of the instant `at`. One that was already
 * true keeps its instant; one that becomes true, or whose date moved into the future, starts anew.
 */
export function followConditions(
  deal: DealView,
  before: Readonly<Record<string, Instant>>,
  at: Instant,
): Record<string, Instant> {
  const holding: Record<string, Instant> = {};
  for (const { code, subject, notBefore } of holdingFindings(deal)) {
    const key = findingKey(code, subject);
    const since = before[key];
    const isUnbroken = since !== undefined && since <= at && (notBefore === null || notBefore <= at);
    holding[key] = isUnbroken ? since : later(notBefore ?? at, at);
  }
  return holding;
}
