import { sql } from 'kysely';
import type { Fact } from '#domain/ledger/facts.ts';
import type { Standing } from '#domain/standing/standing.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { AccountDetails } from '../address-book/accounts.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { type FactRow, factColumns, factOfRow } from './fact-rows.ts';

/** A deal as it stands, with what decides who may see and change it. */
export interface StoredDeal {
  readonly dealId: string;
  readonly ownerId: string | null;
  readonly teamId: string | null;
  readonly standing: Standing;
  readonly accountName: string | null;
  /** How the client buys, as far as it is known. */
  readonly accountDetails: AccountDetails;
}

/**
 * Loads a deal for a write: nobody else writes to it until this transaction ends. The standing is locked too, because
 * whoever waited for a lock is given the newest version of the rows that they locked, and older ones of all others.
 */
export async function loadDealForWrite(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
): Promise<StoredDeal | null> {
  return loaded(
    dealId,
    await storedDeal(tx, workspaceId)
      .where('deal.deal_id', '=', dealId)
      .forUpdate(['deal', 'standing'])
      .executeTakeFirst(),
  );
}

export async function loadDeal(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
): Promise<StoredDeal | null> {
  const row = await storedDeal(tx, workspaceId).where('deal.deal_id', '=', dealId).executeTakeFirst();
  return loaded(dealId, row);
}

/** Deals as they stand, with what decides who may see and change them. */
export function storedDeal(tx: DatabaseTransaction, workspaceId: string) {
  return tx
    .selectFrom('deal')
    .innerJoin('standing', (join) =>
      join
        .onRef('standing.workspace_id', '=', 'deal.workspace_id')
        .onRef('standing.deal_id', '=', 'deal.deal_id'),
    )
    .leftJoin('account', (join) =>
      join
        .onRef('account.workspace_id', '=', 'deal.workspace_id')
        .onRef('account.account_id', '=', 'deal.account_id'),
    )
    .select([
      'deal.owner_id',
      'deal.team_id',
      'standing.state',
      'account.name as account_name',
      'account.details as account_details',
    ])
    .where('deal.workspace_id', '=', workspaceId);
}

interface StoredRow {
  owner_id: string | null;
  team_id: string | null;
  state: unknown;
  account_name: string | null;
  account_details: unknown;
}

function loaded(dealId: string, row: StoredRow | undefined): StoredDeal | null {
  return row ? storedFrom(dealId, row) : null;
}

export function storedFrom(dealId: string, row: StoredRow): StoredDeal {
  return {
    dealId,
    ownerId: row.owner_id,
    teamId: row.team_id,
    standing: row.state as Standing,
    accountName: row.account_name,
    accountDetails: (row.account_details ?? {}) as AccountDetails,
  };
}

/** A deal's whole ledger, in its order. */
export async function loadFacts(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
  after = 0,
): Promise<Fact[]> {
  const rows = await tx
    .selectFrom('fact')
    .select(factColumns)
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => factOfRow(row as FactRow));
}

/** Whether anything was written of a deal after an instant. */
export async function isWrittenSince(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
  since: Instant,
): Promise<boolean> {
  const last = await tx
    .selectFrom('fact')
    .select('recorded_at')
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last !== undefined && last.recorded_at > since;
}

/** Facts that have one of these ids already, wherever they are. */
export async function findFacts(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<{ dealId: string; fact: Fact }[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('fact')
    .select([...factColumns, 'deal_id'])
    .where('workspace_id', '=', workspaceId)
    .where('fact_id', '=', sql<string>`any(${ids})`)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({ dealId: row.deal_id, fact: factOfRow(row as FactRow) }));
}

/** The team of a member, which stands beside everything they own; null where there is no owner or no team. */
export async function teamOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  memberId: string | null,
): Promise<string | null> {
  if (memberId === null) return null;
  const row = await tx
    .selectFrom('member')
    .select('team_id')
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return row?.team_id ?? null;
}
