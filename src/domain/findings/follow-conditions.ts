import { type DealView, oncePerLook } from '../standing/deal-view.ts';
import type { Held } from '../standing/fold-memory.ts';
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

/** Those that the clock may begin or end. */
const timedConditions = oncePerLook((deal): readonly Condition[] =>
  conditionsOf(deal).filter(({ finding }) => finding.notBefore !== null || finding.until !== null),
);

/** Of which conditions a record was made, and after which instant it was last looked at. */
const made = new WeakMap<object, { readonly of: readonly Condition[]; readonly at: Instant }>();

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
  const last = made.get(before);
  const holdsOn = (condition: Condition) =>
    heldSince(condition, before[condition.key], at) === before[condition.key];
  // Where the same hold as before, nothing but the clock can have changed anything.
  const isSame = last?.of === conditions && last.at <= at;
  const stays = isSame
    ? timedConditions(deal).every(holdsOn)
    : last?.of.length === conditions.length && conditions.every(holdsOn);
  const holding = stays ? before : heldNow(conditions, before, at);
  made.set(holding, { of: conditions, at });
  return holding;
}

function heldNow(
  conditions: readonly Condition[],
  before: Readonly<Record<string, Held>>,
  at: Instant,
): Record<string, Held> {
  const holding: Record<string, Held> = {};
  for (const condition of conditions) {
    holding[condition.key] = heldSince(condition, before[condition.key], at);
  }
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
