import type { FactData, NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import type { Standing } from '../standing/standing.ts';

/** Records what differs from what stands; nothing where nothing differs. */
export function changeDeal(
  standing: Standing,
  changes: FactData['deal.changed'],
  writing: Writing,
): NewFact[] {
  const card = standing.deal as unknown as Readonly<Record<string, unknown>>;
  const different = Object.entries(changes).filter(
    ([field, value]) => value !== undefined && !isSame(card[field], value),
  );
  if (different.length === 0) return [];
  return [newFact(writing, 'deal.changed', Object.fromEntries(different))];
}

/** No text and none at all are the same: a goal that is emptied was there before. */
function isSame(before: unknown, after: unknown): boolean {
  return before === after || (before === null && after === '');
}
