import { stableId } from '#connectors/imported/stable-id.ts';
import type { ImportCounts } from '#contract/imports/import-shape.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { countKnown } from '#store/duplicates/sketches.ts';
import { endTasks, insertTask } from '#store/tasks/tasks.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';

/** Which task looks through the records of a noun. */
export const taskKinds = { contact: 'find-same-people', account: 'find-same-companies' } as const;

/** An import that is done, and what became of its rows. */
export interface Imported {
  readonly workspaceId: string;
  readonly importId: string;
  readonly memberId: string;
  readonly at: Instant;
  readonly counts: { readonly contacts?: ImportCounts; readonly accounts?: ImportCounts };
}

/** Writes down that all are looked through, where an import brought people or companies; a server soon takes it up. */
export async function lookAfterImport(tx: DatabaseTransaction, imported: Imported): Promise<void> {
  const { workspaceId, importId, memberId, at, counts } = imported;
  for (const [noun, of] of [['contact', counts.contacts] as const, ['account', counts.accounts] as const]) {
    if (!of || of.created + of.updated === 0) continue;
    const kind = taskKinds[noun];
    await endTasks(tx, workspaceId, { kind }, at);
    await insertTask(tx, workspaceId, {
      ...{
        taskId: stableId(workspaceId, importId, kind, at),
        kind,
        input: {},
        madeBy: memberId,
        createdAt: at,
      },
      of: await countKnown(tx, workspaceId, noun),
    });
  }
}
