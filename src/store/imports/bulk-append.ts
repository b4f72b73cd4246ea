import { sql } from 'kysely';
import type { Fact } from '#domain/ledger/facts.ts';
import { bringBack } from '../address-book/removed.ts';
import { moveAccountTouchesOn, settleAccountTouches } from '../deals/account-touch.ts';
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
  const before = deals.filter(({ isNew }) => !isNew).map(({ dealId }) => dealId);
  const changing = await accountsOf(tx, workspaceId, before);
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
  await touchAccounts(tx, workspaceId, deals, changing);
  await bringBackForDeals(tx, workspaceId, deals);
}

/** Whom a deal of another system counts on, and its account, are in the bin no more. */
async function bringBackForDeals(
  tx: DatabaseTransaction,
  workspaceId: string,
  deals: readonly FoldedDeal[],
): Promise<void> {
  const standing = deals.filter(({ rows }) => rows.deal.state !== 'undone');
  await bringBack(tx, workspaceId, {
    accountIds: standing.flatMap(({ rows }) => rows.deal.account_id ?? []),
    contactIds: standing.flatMap(({ rows }) => rows.stakeholder.map((one) => one.contact_id)),
  });
}

/** Accounts show their last touch: new deals can only move it on, a changed one may take it back or away with it. */
async function touchAccounts(
  tx: DatabaseTransaction,
  workspaceId: string,
  deals: readonly FoldedDeal[],
  changing: readonly string[],
): Promise<void> {
  await moveAccountTouchesOn(
    tx,
    workspaceId,
    deals.filter(({ isNew }) => isNew).map(({ rows }) => rows.deal),
  );
  const now = deals.flatMap(({ isNew, rows }) => (isNew ? [] : (rows.deal.account_id ?? [])));
  if (changing.length + now.length > 0) await settleAccountTouches(tx, workspaceId, [...changing, ...now]);
}

async function accountsOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealIds: readonly string[],
): Promise<string[]> {
  if (dealIds.length === 0) return [];
  const rows = await tx
    .selectFrom('deal')
    .select('account_id')
    .distinct()
    .where('workspace_id', '=', workspaceId)
    .where(sql<boolean>`deal_id = any(${idArray(dealIds)}::uuid[])`)
    .execute();
  return rows.flatMap(({ account_id }) => account_id ?? []);
}

/** What is an array in the table goes as the text of one. */
function arraysAsText(row: object): Readonly<Record<string, unknown>> {
  return 'participants' in row
    ? { ...row, participants: idArray(row.participants as readonly string[]) }
    : { ...row };
}
