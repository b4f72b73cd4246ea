import { expect, test } from 'vitest';
import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import type { RowChange } from '#contract/ledger/row-change.ts';
import { linesOf } from './ledger-lines.ts';

const entry = (factId: string, recordedAt: string) => ({ factId, recordedAt }) as LedgerEntry;
const change = (id: string, at: string): RowChange => ({ id, at, by: null, text: '', fields: [] });

test('a change stands where it came in among what was recorded, and after it where both are of one moment', () => {
  const entries = [entry('c', '2026-11-03'), entry('b', '2026-11-02'), entry('a', '2026-11-01')];
  const changes = [change('4', '2026-11-04'), change('2', '2026-11-02'), change('0', '2026-10-01')];
  const shown = linesOf(entries, changes).map((line) =>
    'entry' in line ? line.entry.factId : line.change.id,
  );
  expect(shown).toEqual(['4', 'c', 'b', '2', 'a', '0']);
  expect(linesOf([], changes).length).toBe(3);
});
