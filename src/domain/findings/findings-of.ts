import { compare } from '../compare.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { DealCard, Finding } from '../standing/standing.ts';
import { type Instant, later } from '../time/calendar.ts';
import { datedRules } from './all-rules.ts';
import { appliesInState } from './applies-in-state.ts';
import { findingKey } from './finding-key.ts';
import type { DatedFinding } from './finding-rule.ts';
import { conditionsOf } from './follow-conditions.ts';

/** Every finding that the ledger gives, each with the instant it becomes true; ordered by it, then code and subject. */
export function findingsOf(deal: DealView): Finding[] {
  const { deal: card, memory } = deal.standing;
  const floor = findingsFloor(card);
  const byCondition = conditionsOf(deal).map(({ key, finding: { notBefore: _, ...finding } }) => ({
    ...finding,
    from: memory.holding[key]?.since ?? floor,
  }));
  const byDate = datedRules.flatMap((rule) => rule(deal)).filter((finding) => appliesInState(finding, deal));
  return [...byCondition, ...byDate]
    .map((finding) => settle(finding, floor, memory.setAside))
    .filter((finding) => finding.until === null || finding.from < finding.until)
    .sort(inOrder);
}

/** The instant before which no finding of a deal is. */
export function findingsFloor({ findingsFrom, openedAt }: DealCard): Instant {
  return later(findingsFrom ?? openedAt, openedAt);
}

/**
 * No finding is from before the import or the reopening of its deal (R4, R38). Evidence comes in an order of its own,
 * because a database does not keep the order of records.
 */
function settle(finding: DatedFinding, floor: string, setAside: Readonly<Record<string, string>>): Finding {
  return {
    ...finding,
    from: later(finding.from, floor),
    evidence: [...finding.evidence].sort(),
    setAsideUntil: setAside[findingKey(finding.code, finding.subject)] ?? null,
  };
}

function inOrder(one: Finding, other: Finding): number {
  return (
    compare(one.from, other.from) ||
    compare(one.code, other.code) ||
    compare(one.subject ?? '', other.subject ?? '')
  );
}
