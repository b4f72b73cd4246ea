import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

interface Who {
  readonly memberId: string;
  readonly sellerId: string;
}

export interface CoachLook {
  readonly lookedAt: Instant;
  /** The last look of an earlier day. */
  readonly beforeAt: Instant | null;
}

/** When a member looked at a seller's deals; null where they never did. */
export async function loadCoachLook(
  tx: DatabaseTransaction,
  workspaceId: string,
  { memberId, sellerId }: Who,
): Promise<CoachLook | null> {
  const row = await tx
    .selectFrom('coach_look')
    .select(['looked_at as lookedAt', 'before_at as beforeAt'])
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .where('seller_id', '=', sellerId)
    .executeTakeFirst();
  return row ?? null;
}

export async function saveCoachLook(
  tx: DatabaseTransaction,
  workspaceId: string,
  { memberId, sellerId }: Who,
  { lookedAt, beforeAt }: CoachLook,
): Promise<void> {
  const look = { looked_at: lookedAt, before_at: beforeAt };
  await tx
    .insertInto('coach_look')
    .values({ workspace_id: workspaceId, member_id: memberId, seller_id: sellerId, ...look })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'member_id', 'seller_id']).doUpdateSet(look))
    .execute();
}
