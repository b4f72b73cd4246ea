import { standingCorrections } from '#domain/ledger/effective-facts.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { Draft } from './facts-of-deal.ts';
import { stableId } from './stable-id.ts';

/**
 * What brings back those of these parts that stood in the ledger before and went with the undo of their import: the undo
 * is undone, so that they stand again where they stood. What a person voided stays void.
 */
export function broughtBack(drafts: readonly Draft[], facts: readonly Fact[], now: Instant): Draft[] {
  const corrections = standingCorrections(facts);
  return drafts.flatMap((draft): Draft[] => {
    const correction = corrections.get(draft.id);
    if (!correction?.data.void || !correction.data.undo) return [];
    const again = { of: correction.id, void: true, undo: true } as const;
    // Taken back once more, it is brought back by another one.
    const id = stableId(correction.id, 'again', String(facts.length));
    return [{ id, type: 'correction.made', happenedAt: now, data: again }];
  });
}

/** The facts that count, for who asks what an import said last. */
export function notTakenBack(facts: readonly Fact[]): Fact[] {
  const corrections = standingCorrections(facts);
  return facts.filter(({ id }) => {
    const correction = corrections.get(id);
    return !(correction?.data.void && correction.data.undo);
  });
}
