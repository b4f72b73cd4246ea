import { isSame } from '#domain/ledger/is-same-fact.ts';
import type { DealRows } from './deal-rows.ts';
import { keyOf, listTables } from './save-rows.ts';
import type { StoredDealRows } from './stored-rows.ts';

/** Where what is stored is not what follows from the ledger. */
export interface Difference {
  readonly dealId: string | null;
  readonly table: string;
  /** The row, where the table has several of a deal. */
  readonly row: string | null;
  /** Null where a whole row is missing or is too many. */
  readonly field: string | null;
  readonly stored: unknown;
  readonly expected: unknown;
}

/** Compares every projection of a deal with a fresh fold, and names what differs: table, row, field. */
export function differences({ dealId, rows }: StoredDealRows, fresh: DealRows): Difference[] {
  const found: Difference[] = [];
  const compare = (table: string, row: string | null, stored: object | null, expected: object | null) => {
    if (stored === null || expected === null) {
      found.push({ dealId, table, row, field: null, stored, expected });
      return;
    }
    for (const [field, value] of Object.entries(expected)) {
      const was = (stored as Record<string, unknown>)[field];
      if (!isSame(was, value)) found.push({ dealId, table, row, field, stored: was, expected: value });
    }
  };
  compare('deal', null, rows.deal, fresh.deal);
  compareStanding(rows.standing, fresh.standing, compare);
  for (const table of listTables) {
    const stored = new Map(rows[table].map((row) => [keyOf(table, row), row as object]));
    const expected = new Map(fresh[table].map((row) => [keyOf(table, row), row as object]));
    for (const key of new Set([...stored.keys(), ...expected.keys()])) {
      compare(table, key, stored.get(key) ?? null, expected.get(key) ?? null);
    }
  }
  return found;
}

type Compare = (table: string, row: string | null, stored: object | null, expected: object | null) => void;

/** A standing is compared part by part, so that what differs is named closer than "the standing". */
function compareStanding(
  stored: DealRows['standing'] | null,
  expected: DealRows['standing'],
  compare: Compare,
) {
  if (stored === null) return compare('standing', null, null, expected);
  const { state: storedState, ...storedColumns } = stored;
  const { state: expectedState, ...expectedColumns } = expected;
  compare('standing', null, storedColumns, expectedColumns);
  // As JSON, so that what a fold leaves undefined is not taken for a difference.
  compare('standing', 'state', storedState as object, JSON.parse(JSON.stringify(expectedState)) as object);
}
