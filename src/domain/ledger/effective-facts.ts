import type { Fact, FactOf } from './facts.ts';
import { mergedPeople, withMergedPeople } from './merged-people.ts';

type Correction = FactOf<'correction.made'>;

/**
 * Facts as they count: corrections worked in, people who stood twice taken for one, the opening first, the rest in the
 * order in which they happened (R2, R3).
 * An opening that was taken back still holds its place, since nothing would be left to stand on; the fold notes that the
 * deal is undone.
 */
export function effectiveFacts(facts: readonly Fact[]): Fact[] {
  const corrections = standingCorrections(facts);
  const opening = openingOf(facts);
  const effective: Fact[] = [];
  for (const fact of facts) {
    if (fact.type === 'correction.made') continue;
    const correction = corrections.get(fact.id);
    if (correction === undefined || correction.sequence < fact.sequence) effective.push(fact);
    else if (!correction.data.void) effective.push(correctedFact(fact, correction.data.with ?? {}));
    else if (fact === opening) effective.push(fact);
  }
  effective.sort(
    (one, other) =>
      Number(other.id === opening?.id) - Number(one.id === opening?.id) || byHappening(one, other),
  );
  const merged = mergedPeople(effective);
  return effective.map((fact) => withMergedPeople(fact, merged));
}

/** A deal is opened once: nothing of it comes before its first opening, and a further one opens nothing. */
function openingOf(facts: readonly Fact[]): Fact | undefined {
  const openings = facts.filter((fact) => fact.type === 'deal.opened');
  return openings.sort((one, other) => one.sequence - other.sequence)[0];
}

/** The correction that counts for each corrected fact: the last one that was not itself voided, as it was corrected. */
export function standingCorrections(facts: readonly Fact[]): Map<string, Correction> {
  const latestFirst = facts
    .filter((fact): fact is Correction => fact.type === 'correction.made')
    .sort((one, other) => other.sequence - one.sequence);
  const standing = new Map<string, Correction>();
  for (const correction of latestFirst) {
    const own = standing.get(correction.id);
    if (own?.data.void) continue;
    const counting = own ? (correctedFact(correction, own.data.with ?? {}) as Correction) : correction;
    if (!standing.has(counting.data.of)) standing.set(counting.data.of, counting);
  }
  return standing;
}

/** The fact with the corrected fields laid over it, in its place and at its time. */
export function correctedFact(fact: Fact, fields: Readonly<Record<string, unknown>>): Fact {
  return { ...fact, data: { ...fact.data, ...fields } } as Fact;
}

/** By when it happened, then by sequence (R2). */
function byHappening(one: Fact, other: Fact): number {
  if (one.happenedAt !== other.happenedAt) return one.happenedAt < other.happenedAt ? -1 : 1;
  return one.sequence - other.sequence;
}
