import type { Playbook } from '#domain/playbook/playbook.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** Publishes a version of a playbook. A version is never changed afterwards; what is new is a further one. */
export async function insertPlaybook(
  tx: DatabaseTransaction,
  workspaceId: string,
  playbook: Playbook,
  publishedAt: Instant,
  by: { readonly memberId: string; readonly note: string } | null = null,
): Promise<void> {
  await tx
    .insertInto('playbook')
    .values({
      workspace_id: workspaceId,
      key: playbook.key,
      version: playbook.version,
      content: JSON.stringify(playbook),
      published_at: publishedAt,
      published_by: by?.memberId ?? null,
      note: by?.note ?? null,
    })
    .execute();
}
