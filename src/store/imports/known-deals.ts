import { sql } from 'kysely';
import type { Fact } from '#domain/ledger/facts.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { type FactRow, factColumns, factOfRow } from '../deals/fact-rows.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { idArray } from './bulk-rows.ts';

/** Deals with their ledgers, locked, so that nobody writes to them until this transaction ends. */
export async function loadDealsForWrite(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealIds: readonly string[],
): Promise<Map<string, { standing: Standing; facts: Fact[] }>> {
  if (dealIds.length === 0) return new Map();
  const ids = idArray(dealIds);
  const standings = await tx
    .selectFrom('deal')
    .innerJoin('standing', (join) =>
      join
        .onRef('standing.workspace_id', '=', 'deal.workspace_id')
        .onRef('standing.deal_id', '=', 'deal.deal_id'),
    )
    .select(['deal.deal_id', 'standing.state'])
    .where('deal.workspace_id', '=', workspaceId)
    .where(sql<boolean>`deal.deal_id = any(${ids}::uuid[])`)
    // In one order, so that two who lock several deals do not wait for each other for ever.
    .orderBy('deal.deal_id')
    .forUpdate('deal')
    .execute();
  const deals = new Map(
    standings.map((row) => [row.deal_id, { standing: row.state as Standing, facts: [] as Fact[] }]),
  );
  const facts = await tx
    .selectFrom('fact')
    .select([...factColumns, 'deal_id'])
    .where('workspace_id', '=', workspaceId)
    .where(sql<boolean>`deal_id = any(${ids}::uuid[])`)
    .orderBy('deal_id')
    .orderBy('sequence')
    .execute();
  for (const row of facts) deals.get(row.deal_id)?.facts.push(factOfRow(row as FactRow));
  return deals;
}

/** Which of these deals are here, whether or not any list gives them. */
export async function dealsHere(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (dealIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom('deal')
    .select('deal_id')
    .where('workspace_id', '=', workspaceId)
    .where(sql<boolean>`deal_id = any(${idArray(dealIds)}::uuid[])`)
    .execute();
  return new Set(rows.map(({ deal_id }) => deal_id));
}
