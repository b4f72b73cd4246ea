import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** When each archived playbook was put away. */
export async function archivedPlaybooks(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<ReadonlyMap<string, Instant>> {
  const rows = await tx
    .selectFrom('playbook_archived')
    .select(['key', 'archived_at'])
    .where('workspace_id', '=', workspaceId)
    .execute();
  return new Map(rows.map(({ key, archived_at }) => [key, archived_at]));
}

export async function archivePlaybook(
  tx: DatabaseTransaction,
  workspaceId: string,
  key: string,
  by: { readonly memberId: string; readonly at: Instant },
): Promise<void> {
  await tx
    .insertInto('playbook_archived')
    .values({ workspace_id: workspaceId, key, archived_by: by.memberId, archived_at: by.at })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doNothing())
    .execute();
}

export async function takeOutOfArchive(
  tx: DatabaseTransaction,
  workspaceId: string,
  key: string,
): Promise<void> {
  await tx
    .deleteFrom('playbook_archived')
    .where('workspace_id', '=', workspaceId)
    .where('key', '=', key)
    .execute();
}

/** The playbook that new deals go by unless somebody chooses another; null where nobody said. */
export async function playbookForNewDeals(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('workspace')
    .select('default_playbook')
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return row?.default_playbook ?? null;
}

export async function offerToNewDeals(
  tx: DatabaseTransaction,
  workspaceId: string,
  key: string,
): Promise<void> {
  await tx
    .updateTable('workspace')
    .set({ default_playbook: key })
    .where('workspace_id', '=', workspaceId)
    .execute();
}
