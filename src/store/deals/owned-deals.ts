import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';

/** Deals that somebody works on are open or parked; those that are won or lost stay with who won or lost them. */
function workedOn(tx: DatabaseTransaction, workspaceId: string, ownerId: string) {
  return tx
    .selectFrom('deal')
    .where('workspace_id', '=', workspaceId)
    .where('owner_id', '=', ownerId)
    .where('state', 'in', ['open', 'parked']);
}

/** How many deals somebody works on. */
export async function countWorkedOn(
  tx: DatabaseTransaction,
  workspaceId: string,
  ownerId: string,
): Promise<number> {
  const row = await workedOn(tx, workspaceId, ownerId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The next deals of somebody in the order of their ids; of some alone, where they are named. */
export async function nextWorkedOn(
  tx: DatabaseTransaction,
  workspaceId: string,
  ownerId: string,
  page: { after: string | null; limit: number; among?: readonly string[] },
): Promise<string[]> {
  let deals = workedOn(tx, workspaceId, ownerId).select('deal_id').orderBy('deal_id').limit(page.limit);
  if (page.after !== null) deals = deals.where('deal_id', '>', page.after);
  if (page.among !== undefined) {
    deals = deals.where('deal_id', '=', sql<string>`any(${page.among}::uuid[])`);
  }
  return (await deals.execute()).map((row) => row.deal_id);
}

export async function countDeals(tx: DatabaseTransaction, workspaceId: string): Promise<number> {
  const row = await tx
    .selectFrom('deal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
