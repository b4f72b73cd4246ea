import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import type { RowChange } from '#contract/ledger/row-change.ts';

export type LedgerLine = { readonly entry: LedgerEntry } | { readonly change: RowChange };

/** Entries and what was changed beside them, each change where it came in among what was recorded. Both newest first. */
export function linesOf(entries: readonly LedgerEntry[], changes: readonly RowChange[]): LedgerLine[] {
  let told = 0;
  const toldBefore = (isBefore: (change: RowChange) => boolean): LedgerLine[] => {
    const from = told;
    const end = changes.findIndex((change, place) => place >= from && !isBefore(change));
    told = end < 0 ? changes.length : end;
    return changes.slice(from, told).map((change) => ({ change }));
  };
  const lines = entries.flatMap((entry): LedgerLine[] => [
    ...toldBefore(({ at }) => at > entry.recordedAt),
    { entry },
  ]);
  return [...lines, ...toldBefore(() => true)];
}
