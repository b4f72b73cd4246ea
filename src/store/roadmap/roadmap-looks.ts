import type { DatabaseTransaction } from '../transaction.ts';

/** How the pages look that a workspace shares with its clients. */
export interface RoadmapLookRow {
  /** Null: the name of the workspace. */
  readonly company: string | null;
  /** Null: our own. */
  readonly color: string | null;
  /** A picture as an address that holds it. */
  readonly logo: string | null;
}

const usual: RoadmapLookRow = { company: null, color: null, logo: null };

export async function loadRoadmapLook(tx: DatabaseTransaction, workspaceId: string): Promise<RoadmapLookRow> {
  const row = await tx
    .selectFrom('roadmap_look')
    .select(['company', 'color', 'logo'])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return row ?? usual;
}

export async function saveRoadmapLook(
  tx: DatabaseTransaction,
  workspaceId: string,
  { company, color, logo }: RoadmapLookRow,
): Promise<void> {
  await tx
    .insertInto('roadmap_look')
    .values({ workspace_id: workspaceId, company, color, logo })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet({ company, color, logo }))
    .execute();
}
