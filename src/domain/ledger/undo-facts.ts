import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import { isCorrectable } from './correct-fact.ts';
import { standingCorrections } from './effective-facts.ts';
import type { Fact, FactOf, NewFact } from './facts.ts';
import { restsOn } from './rests-on.ts';
import { newFact, type Writing } from './writing.ts';

/**
 * Takes an act back: voids all facts of one write, together. Refused once something rests on them or they were corrected
 * otherwise, since taking them back would then change more than the act. The corrections of an undo are themselves an
 * act: undone, they let the facts stand again.
 */
export function undoFacts(
  facts: readonly Fact[],
  factIds: readonly string[],
  writing: Writing,
): Result<NewFact[], Refusal> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const act = factIds.flatMap((id) => byId.get(id) ?? []);
  if (act.length < factIds.length) {
    return refuse('fact_not_found', 'There is no such entry in this ledger.');
  }
  if (!act.every(isCorrectable)) {
    return refuse(
      'fact_not_correctable',
      'What the client or the system recorded stays as it is. Add a note instead.',
    );
  }
  const corrections = standingCorrections(facts);
  const isVoid = (fact: Fact) => corrections.get(fact.id)?.data.void === true;
  const standing = act.filter((fact) => !isVoid(fact));
  if (standing.length === 0) return accept([]);

  const own = new Set(factIds);
  const corrected = standing.flatMap((fact) => correctedSince(fact, corrections, own) ?? []);
  if (corrected.length > 0) {
    return tooLate('This was corrected since, so it is not taken back as a whole. Void the entry instead.', [
      ...corrected,
    ]);
  }
  const grounds = standing
    .flatMap((fact) => groundOf(fact, byId) ?? [])
    .filter(({ ground }) => !isRepeatedJoining(ground, facts, own));
  const resting = facts.filter(
    (later) =>
      later.type !== 'correction.made' &&
      !own.has(later.id) &&
      !isVoid(later) &&
      grounds.some(({ ground, after }) => later.sequence > after && restsOn(later, ground)),
  );
  if (resting.length > 0) {
    return tooLate('Something was recorded since that rests on this. Take that back first.', resting);
  }
  return accept(
    standing.map(({ id }) => newFact(writing, 'correction.made', { of: id, void: true, undo: true })),
  );
}

/** The correction that somebody else laid over a fact of the act, or over what one of its corrections corrects. */
function correctedSince(
  fact: Fact,
  corrections: ReadonlyMap<string, FactOf<'correction.made'>>,
  own: ReadonlySet<string>,
): Fact | undefined {
  const correction = corrections.get(fact.type === 'correction.made' ? fact.data.of : fact.id);
  return correction === undefined || own.has(correction.id) ? undefined : correction;
}

/** What would lose its ground: a fact that is taken back, or one that stands again once its correction is. */
function groundOf(fact: Fact, byId: ReadonlyMap<string, Fact>): { ground: Fact; after: number } | undefined {
  const ground = fact.type === 'correction.made' ? byId.get(fact.data.of) : fact;
  return ground && { ground, after: fact.sequence };
}

/** Somebody who was in the deal before is in it whether or not they join once more, earlier. */
function isRepeatedJoining(fact: Fact, facts: readonly Fact[], own: ReadonlySet<string>): boolean {
  if (fact.type !== 'stakeholder.joined') return false;
  const { contactId } = fact.data;
  return facts.some(
    (other) =>
      other.type === 'stakeholder.joined' &&
      other.data.contactId === contactId &&
      other.sequence < fact.sequence &&
      !own.has(other.id),
  );
}

function tooLate(message: string, since: readonly Fact[]) {
  return refuse('undo_too_late', message, {
    since: since.map(({ id, type, recordedAt, by }) => ({ factId: id, type, at: recordedAt, by })),
  });
}
