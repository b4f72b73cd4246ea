import { type DealView, oncePerLook } from '../standing/deal-view.ts';
import type { Held } from '../standing/standing.ts';
import { type Instant, later } from '../time/calendar.ts';
import { holdingRules } from './all-rules.ts';
import { appliesInState } from './applies-in-state.ts';
import { findingKey } from './finding-key.ts';
import type { HoldingFinding } from './finding-rule.ts';

/** A condition that holds of a deal, whatever the clock says. */
export interface Condition {
  readonly key: string;
  readonly finding: HoldingFinding;
}

/** What each rule says holds; no rule is looked at again before something changes that it looks at. */
const looks = holdingRules.map((rule) => (deal: DealView): readonly Condition[] => {
  const findings = rule(deal).filter((finding) => appliesInState(finding, deal));
  return findings.map((finding) => ({ key: findingKey(finding.code, finding.subject), finding }));
});

export const conditionsOf = oncePerLook((deal): readonly Condition[] =>
  looks.flatMap((look) => deal.remember(look)),
);

/**
 * Since when each condition has held without a break (R36), after a fact of the instant `at`. One that was already
 * true keeps its instant; one that becomes true, that the clock had ended, or whose date lies ahead, starts anew. The
 * same record where all of them hold on.
 */
export function followConditions(
  deal: DealView,
  before: Readonly<Record<string, Held>>,
  at: Instant,
): Readonly<Record<string, Held>> {
  const conditions = conditionsOf(deal);
  const held = (condition: Condition) => heldSince(condition, before[condition.key], at);
  const stays = conditions.every((condition) => held(condition) === before[condition.key]);
  if (stays && conditions.length === Object.keys(before).length) return before;
  const holding: Record<string, Held> = {};
  for (const condition of conditions) holding[condition.key] = held(condition);
  return holding;
}

function heldSince({ finding }: Condition, before: Held | undefined, at: Instant): Held {
  const since = startOf(before, finding.notBefore, at);
  const { until } = finding;
  return before !== undefined && before.since === since && before.until === until ? before : { since, until };
}

function startOf(before: Held | undefined, notBefore: Instant | null, at: Instant): Instant {
  if (before === undefined || before.since > at || (notBefore !== null && notBefore > at)) {
    return later(notBefore ?? at, at);
  }
  return before.until !== null && before.until < at ? at : before.since;
}
