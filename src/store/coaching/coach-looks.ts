import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

interface Look {
  readonly memberId: string;
  readonly sellerId: string;
}

/** When a member looked at a seller's deals last; null where they never did. */
export async function loadCoachLook(
  tx: DatabaseTransaction,
  workspaceId: string,
  { memberId, sellerId }: Look,
): Promise<Instant | null> {
  const row = await tx
    .selectFrom('coach_look')
    .select('looked_at')
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .where('seller_id', '=', sellerId)
    .executeTakeFirst();
  return row?.looked_at ?? null;
}

export async function saveCoachLook(
  tx: DatabaseTransaction,
  workspaceId: string,
  { memberId, sellerId }: Look,
  lookedAt: Instant,
): Promise<void> {
  await tx
    .insertInto('coach_look')
    .values({
      workspace_id: workspaceId,
      member_id: memberId,
      seller_id: sellerId,
      looked_at: lookedAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'member_id', 'seller_id']).doUpdateSet({ looked_at: lookedAt }),
    )
    .execute();
}
