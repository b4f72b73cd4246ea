import type { DatabaseTransaction } from './transaction.ts';

/** As much of a deal as decides who may see it. */
export async function ownersOfDeal(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
): Promise<{ ownerId: string | null; teamId: string | null } | undefined> {
  return tx
    .selectFrom('deal')
    .select(['owner_id as ownerId', 'team_id as teamId'])
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .executeTakeFirst();
}
