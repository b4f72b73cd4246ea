import { completePlaybook, type PublishedPlaybook } from '#domain/playbook/complete-playbook.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** What is being changed in a playbook. */
export interface PlaybookDraft {
  readonly key: string;
  readonly revision: number;
  readonly basedOn: number | null;
  readonly content: Playbook;
  readonly changedBy: { readonly id: string; readonly name: string };
  readonly changedAt: Instant;
}

/** The draft of a playbook, or null. For a write nobody else changes it until this transaction ends. */
export async function loadPlaybookDraft(
  tx: DatabaseTransaction,
  workspaceId: string,
  key: string,
  { forWrite }: { forWrite: boolean } = { forWrite: false },
): Promise<PlaybookDraft | null> {
  const query = tx
    .selectFrom('playbook_draft as draft')
    .innerJoin('member', (join) =>
      join
        .onRef('member.workspace_id', '=', 'draft.workspace_id')
        .onRef('member.member_id', '=', 'draft.changed_by'),
    )
    .select([
      'draft.revision',
      'draft.based_on',
      'draft.content',
      'draft.changed_by',
      'draft.changed_at',
      'member.name',
    ])
    .where('draft.workspace_id', '=', workspaceId)
    .where('draft.key', '=', key);
  const row = await (forWrite ? query.forUpdate('draft') : query).executeTakeFirst();
  if (!row) return null;
  return {
    key,
    revision: row.revision,
    basedOn: row.based_on,
    content: completePlaybook(row.content as PublishedPlaybook),
    changedBy: { id: row.changed_by, name: row.name },
    changedAt: row.changed_at,
  };
}

/**
 * Keeps a draft in place of the revision that was seen; 0 begins one. False where somebody else wrote in between, be it
 * that both began at the same moment.
 */
export async function keepPlaybookDraft(
  tx: DatabaseTransaction,
  workspaceId: string,
  seenRevision: number,
  draft: Omit<PlaybookDraft, 'revision' | 'changedBy'> & { readonly changedBy: string },
): Promise<boolean> {
  const { key, basedOn, changedBy, changedAt } = draft;
  const content = JSON.stringify(draft.content);
  const written =
    seenRevision === 0
      ? await tx
          .insertInto('playbook_draft')
          .values({
            workspace_id: workspaceId,
            key,
            revision: 1,
            based_on: basedOn,
            content,
            changed_by: changedBy,
            changed_at: changedAt,
          })
          .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doNothing())
          .executeTakeFirst()
      : await tx
          .updateTable('playbook_draft')
          .set({ revision: seenRevision + 1, content, changed_by: changedBy, changed_at: changedAt })
          .where('workspace_id', '=', workspaceId)
          .where('key', '=', key)
          .where('revision', '=', seenRevision)
          .executeTakeFirst();
  return (
    Number('numUpdatedRows' in written ? written.numUpdatedRows : written.numInsertedOrUpdatedRows) === 1
  );
}

export async function dropPlaybookDraft(
  tx: DatabaseTransaction,
  workspaceId: string,
  key: string,
): Promise<void> {
  await tx
    .deleteFrom('playbook_draft')
    .where('workspace_id', '=', workspaceId)
    .where('key', '=', key)
    .execute();
}
