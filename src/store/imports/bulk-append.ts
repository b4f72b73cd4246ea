import { sql } from 'kysely';
import type { Fact } from '#domain/ledger/facts.ts';
import type { DealRows } from '../deals/deal-rows.ts';
import { rowOfFact } from '../deals/fact-rows.ts';
import { listTables } from '../deals/save-rows.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { idArray, insertRows } from './bulk-rows.ts';

/** A deal whose facts are new and folded, ready to be written with what follows from them. */
export interface FoldedDeal {
  readonly dealId: string;
  readonly isNew: boolean;
  readonly facts: readonly Fact[];
  readonly rows: DealRows;
}

const ofDeal = ['workspace_id', 'deal_id'];

/**
 * Appends to many ledgers at once, and writes all that follows from them. Deals that were there before must be locked
 * by this transaction. It tells no listener deal by deal: an import says itself when it is done.
 */
export async function bulkAppend(
  tx: DatabaseTransaction,
  workspaceId: string,
  deals: readonly FoldedDeal[],
): Promise<void> {
  await insertRows(
    tx,
    'deal',
    deals.map(({ rows }) => rows.deal),
    { key: ofDeal, update: true },
  );
  await insertRows(
    tx,
    'fact',
    deals.flatMap(({ dealId, facts }) =>
      facts.map((fact) => ({ workspace_id: workspaceId, deal_id: dealId, ...rowOfFact(fact) })),
    ),
  );
  await insertRows(
    tx,
    'standing',
    deals.map(({ rows }) => rows.standing),
    { key: ofDeal, update: true },
  );
  const before = deals.filter(({ isNew }) => !isNew).map(({ dealId }) => dealId);
  for (const table of listTables) {
    if (before.length > 0) {
      await sql`delete from ${sql.table(table)} where workspace_id = ${workspaceId}
        and deal_id = any(${idArray(before)}::uuid[])`.execute(tx);
    }
    await insertRows(
      tx,
      table,
      deals.flatMap(({ rows }): readonly Readonly<Record<string, unknown>>[] =>
        rows[table].map(arraysAsText),
      ),
    );
  }
}

/** What is an array in the table goes as the text of one. */
function arraysAsText(row: object): Readonly<Record<string, unknown>> {
  return 'participants' in row
    ? { ...row, participants: idArray(row.participants as readonly string[]) }
    : { ...row };
}
