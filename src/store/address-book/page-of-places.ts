import { type RawBuilder, sql } from 'kysely';
import { cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';

interface Statements {
  /** The ids of a page and what it is in order by, one more than it shows. */
  readonly places: RawBuilder<unknown>;
  /** What is shown of each, over `place`. */
  readonly shown: RawBuilder<unknown>;
  readonly count: RawBuilder<unknown>;
  readonly limit: number;
}

/** A page of a list with what is shown of each, where the next one begins, and how many there are in all. */
export async function pageOfPlaces<Shown extends object>(
  tx: DatabaseTransaction,
  { places, shown, count, limit }: Statements,
): Promise<{ items: Shown[]; next: string | null; count: number }> {
  const [found, counted] = await Promise.all([
    sql<Shown & { id: string; sortValue: string }>`
      with place as materialized (${places}) ${shown}`.execute(tx),
    sql<{ count: number }>`${count}`.execute(tx),
  ]);
  const items = found.rows.slice(0, limit);
  const last = items.at(-1);
  const next = found.rows.length > limit && last ? cursorOf([last.sortValue, last.id]) : null;
  return { items, next, count: counted.rows[0]?.count ?? 0 };
}
