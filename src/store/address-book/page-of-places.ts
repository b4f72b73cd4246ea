import { type RawBuilder, sql } from 'kysely';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** How many values such a place in a list has, as a cursor. */
export const valuesOfPlace = 3;

interface Statements {
  /** The ids of a page and what it is in order by, one more than it shows. */
  readonly places: RawBuilder<unknown>;
  /** What is shown of each, over `place`. */
  readonly shown: RawBuilder<unknown>;
  readonly count: RawBuilder<unknown>;
  /** Where it begins: what the last one shown is in order by, its id, and how many there were as the first page was read. */
  readonly after: CursorValues | null;
  readonly limit: number;
}

/**
 * A page of a list with what is shown of each, where the next one begins, and how many there are in all. These are counted
 * for a first page: whoever reads on is told the same, as counting a million takes longer than reading fifty of them.
 */
export async function pageOfPlaces<Shown extends object>(
  tx: DatabaseTransaction,
  { places, shown, count, after, limit }: Statements,
): Promise<{ items: Shown[]; next: string | null; count: number }> {
  const [found, all] = await Promise.all([
    sql<Shown & { id: string; sortValue: string }>`
      with place as materialized (${places}) ${shown}`.execute(tx),
    countedBefore(after) ?? counted(tx, count),
  ]);
  const items = found.rows.slice(0, limit);
  const last = items.at(-1);
  const next = found.rows.length > limit && last ? cursorOf([last.sortValue, last.id, all]) : null;
  return { items, next, count: all };
}

const countedBefore = (after: CursorValues | null) => (typeof after?.[2] === 'number' ? after[2] : null);

async function counted(tx: DatabaseTransaction, count: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`${count}`.execute(tx);
  return rows[0]?.count ?? 0;
}
