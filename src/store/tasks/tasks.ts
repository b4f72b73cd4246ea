import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** Work on many deals that no request waits for. What its input holds is the business of who does it. */
export interface TaskRow {
  readonly taskId: string;
  readonly kind: string;
  readonly input: unknown;
  readonly madeBy: string;
  readonly createdAt: Instant;
  /** The last deal that is done; null before the first. */
  readonly after: string | null;
  readonly done: number;
  readonly of: number;
  readonly finishedAt: Instant | null;
}

const columns = [
  'task_id as taskId',
  'kind',
  'input',
  'made_by as madeBy',
  'created_at as createdAt',
  'after',
  'done',
  'of',
  'finished_at as finishedAt',
] as const;

export async function insertTask(
  tx: DatabaseTransaction,
  workspaceId: string,
  task: Pick<TaskRow, 'taskId' | 'kind' | 'input' | 'madeBy' | 'createdAt' | 'of'>,
): Promise<void> {
  await tx
    .insertInto('task')
    .values({
      workspace_id: workspaceId,
      task_id: task.taskId,
      kind: task.kind,
      input: JSON.stringify(task.input),
      made_by: task.madeBy,
      created_at: task.createdAt,
      of: task.of,
    })
    .execute();
}

/** A task for its next batch, held until this transaction ends; undefined where it is done or another server is at it. */
export async function takeTask(
  tx: DatabaseTransaction,
  workspaceId: string,
  taskId: string,
): Promise<TaskRow | undefined> {
  return tx
    .selectFrom('task')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('task_id', '=', taskId)
    .where('finished_at', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export async function saveTaskProgress(
  tx: DatabaseTransaction,
  workspaceId: string,
  taskId: string,
  batch: { after: string | null; done: number; changed: readonly string[]; finishedAt: Instant | null },
): Promise<void> {
  await tx
    .updateTable('task')
    .set({
      after: batch.after,
      done: sql<number>`done + ${batch.done}`,
      changed: sql<string[]>`changed || ${batch.changed}::uuid[]`,
      finished_at: batch.finishedAt,
    })
    .where('workspace_id', '=', workspaceId)
    .where('task_id', '=', taskId)
    .execute();
}

/** The tasks that are not done, and those done since an instant, the latest first. */
export async function listTaskRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  doneSince: Instant,
): Promise<(TaskRow & { madeByName: string })[]> {
  return tx
    .selectFrom('task')
    .innerJoin('member', (join) =>
      join
        .onRef('member.workspace_id', '=', 'task.workspace_id')
        .onRef('member.member_id', '=', 'task.made_by'),
    )
    .select([
      'task.task_id as taskId',
      'task.kind',
      'task.input',
      'task.made_by as madeBy',
      'task.created_at as createdAt',
      'task.after',
      'task.done',
      'task.of',
      'task.finished_at as finishedAt',
      'member.name as madeByName',
    ])
    .where('task.workspace_id', '=', workspaceId)
    .where((where) =>
      where.or([where('task.finished_at', 'is', null), where('task.finished_at', '>', doneSince)]),
    )
    .orderBy('task.created_at', 'desc')
    .orderBy('task.task_id')
    .limit(50)
    .execute();
}

export async function unfinishedTaskIds(tx: DatabaseTransaction, workspaceId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('task')
    .select('task_id')
    .where('workspace_id', '=', workspaceId)
    .where('finished_at', 'is', null)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => row.task_id);
}

/** A task with the deals that it changed, to be taken back. */
export async function loadTask(
  tx: DatabaseTransaction,
  workspaceId: string,
  taskId: string,
): Promise<(TaskRow & { changed: string[] }) | undefined> {
  return tx
    .selectFrom('task')
    .select([...columns, 'changed'])
    .where('workspace_id', '=', workspaceId)
    .where('task_id', '=', taskId)
    .executeTakeFirst();
}

/** Ends the unfinished tasks of a kind: a newer one does all of it, or it is taken back. */
export async function endTasks(
  tx: DatabaseTransaction,
  workspaceId: string,
  which: { kind: string } | { taskId: string },
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('task')
    .set({ finished_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('finished_at', 'is', null)
    .where('kind' in which ? 'kind' : 'task_id', '=', 'kind' in which ? which.kind : which.taskId)
    .execute();
}

/** The workspace of this Leadsheet, for who has nobody's session to go by; null where there is none yet. */
export async function workspaceHere(tx: DatabaseTransaction): Promise<string | null> {
  const row = await tx.selectFrom('first_workspace').select('workspace_id').executeTakeFirst();
  return row?.workspace_id ?? null;
}

/** When work of a kind was done last; null where it never was, or was ended before it was through. */
export async function lastFinishedAt(
  tx: DatabaseTransaction,
  workspaceId: string,
  kind: string,
): Promise<Instant | null> {
  const row = await tx
    .selectFrom('task')
    .select(({ fn }) => fn.max('finished_at').as('at'))
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', kind)
    .where('done', '>=', sql<number>`"of"`)
    .executeTakeFirst();
  return (row?.at as Instant | null | undefined) ?? null;
}
