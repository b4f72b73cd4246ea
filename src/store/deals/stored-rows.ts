import { sql } from 'kysely';
import type { Fact } from '#domain/ledger/facts.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import type { DealRows } from './deal-rows.ts';
import { type FactRow, factColumns, factOfRow } from './fact-rows.ts';
import { listTables, type StoredRows } from './save-rows.ts';

/** A deal's ledger, and what is stored of all that should follow from it. */
export interface StoredDealRows {
  readonly dealId: string;
  /** The owner's team as the members say it. */
  readonly teamId: string | null;
  readonly facts: readonly Fact[];
  readonly rows: StoredRows;
}

/** Deals in the order of their ids, after one of them, and how many there are. */
export async function loadStoredDeals(
  tx: DatabaseTransaction,
  workspaceId: string,
  page: { after: string | undefined; limit: number; forWrite: boolean },
): Promise<{ deals: StoredDealRows[]; next: string | null; of: number }> {
  const lock = page.forWrite ? sql`for update` : sql``;
  const { rows: dealRows } = await sql<DealRows['deal']>`
    select * from deal where workspace_id = ${workspaceId} and deal_id > ${page.after ?? firstId}
    order by deal_id limit ${page.limit + 1} ${lock}`.execute(tx);
  const { rows: counted } = await sql<{ of: number }>`
    select count(*) as of from deal where workspace_id = ${workspaceId}`.execute(tx);
  const shown = dealRows.slice(0, page.limit);
  const ids = shown.map(({ deal_id }) => deal_id);
  const facts = await loadFactsOf(tx, workspaceId, ids);
  const teams = await loadTeams(tx, workspaceId);
  const standings = await rowsOf<DealRows['standing']>(tx, workspaceId, 'standing', ids);
  const lists = new Map<string, Map<string, object[]>>();
  for (const table of listTables) lists.set(table, await rowsOf<object>(tx, workspaceId, table, ids));
  return {
    deals: shown.map((deal) => ({
      dealId: deal.deal_id,
      // The owner may have been corrected since: who it is follows from the facts, and this only says their team.
      teamId: deal.owner_id === null ? null : (teams.get(deal.owner_id) ?? null),
      facts: facts.get(deal.deal_id) ?? [],
      rows: {
        deal,
        standing: standings.get(deal.deal_id)?.[0] ?? null,
        ...(Object.fromEntries(
          listTables.map((table) => [table, lists.get(table)?.get(deal.deal_id) ?? []]),
        ) as unknown as Pick<DealRows, (typeof listTables)[number]>),
      },
    })),
    next: dealRows.length > page.limit ? (ids.at(-1) ?? null) : null,
    of: counted[0]?.of ?? 0,
  };
}

const firstId = '00000000-0000-0000-0000-000000000000';

async function loadFactsOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealIds: readonly string[],
): Promise<Map<string, Fact[]>> {
  if (dealIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('fact')
    .select([...factColumns, 'deal_id'])
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', 'in', dealIds)
    .orderBy('deal_id')
    .orderBy('sequence')
    .execute();
  const byDeal = new Map<string, Fact[]>();
  for (const row of rows) {
    const facts = byDeal.get(row.deal_id) ?? [];
    facts.push(factOfRow(row as FactRow));
    byDeal.set(row.deal_id, facts);
  }
  return byDeal;
}

async function loadTeams(tx: DatabaseTransaction, workspaceId: string): Promise<Map<string, string | null>> {
  const rows = await tx
    .selectFrom('member')
    .select(['member_id', 'team_id'])
    .where('workspace_id', '=', workspaceId)
    .execute();
  return new Map(rows.map((row) => [row.member_id, row.team_id]));
}

async function rowsOf<Row extends object>(
  tx: DatabaseTransaction,
  workspaceId: string,
  table: string,
  dealIds: readonly string[],
): Promise<Map<string, Row[]>> {
  const { rows } = await sql<Row & { deal_id: string }>`
    select * from ${sql.table(table)}
    where workspace_id = ${workspaceId} and deal_id = any(${dealIds}::uuid[])`.execute(tx);
  return Map.groupBy(rows, (row) => row.deal_id);
}
