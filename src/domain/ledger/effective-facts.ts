import type { Fact, FactOf } from './facts.ts';

type Correction = FactOf<'correction.made'>;

/** Facts as they count: corrections worked in, in the order in which they happened (R2, R3). */
export function effectiveFacts(facts: readonly Fact[]): Fact[] {
  const corrections = standingCorrections(facts);
  const effective: Fact[] = [];
  for (const fact of facts) {
    if (fact.type === 'correction.made') continue;
    const correction = corrections.get(fact.id);
    if (correction === undefined) effective.push(fact);
    else if (!correction.data.void) effective.push(correctedFact(fact, correction.data.with ?? {}));
  }
  return effective.sort(byHappening);
}

/** The correction that counts for each corrected fact: the last one that was not itself voided. */
export function standingCorrections(facts: readonly Fact[]): Map<string, Correction> {
  const latestFirst = facts
    .filter((fact): fact is Correction => fact.type === 'correction.made')
    .sort((one, other) => other.sequence - one.sequence);
  const ids = new Set(latestFirst.map((correction) => correction.id));
  const voided = new Set<string>();
  const standing = new Map<string, Correction>();
  for (const correction of latestFirst) {
    if (voided.has(correction.id)) continue;
    const target = correction.data.of;
    if (ids.has(target)) voided.add(target);
    else if (!standing.has(target)) standing.set(target, correction);
  }
  return standing;
}

/** The fact with the corrected fields laid over it, in its place and at its time. */
export function correctedFact(fact: Fact, fields: Readonly<Record<string, unknown>>): Fact {
  return { ...fact, data: { ...fact.data, ...fields } } as Fact;
}

/** Nothing of a deal comes before its opening; the rest by when it happened, then by sequence (R2). */
function byHappening(one: Fact, other: Fact): number {
  if (one.type === 'deal.opened') return -1;
  if (other.type === 'deal.opened') return 1;
  if (one.happenedAt !== other.happenedAt) return one.happenedAt < other.happenedAt ? -1 : 1;
  return one.sequence - other.sequence;
}
