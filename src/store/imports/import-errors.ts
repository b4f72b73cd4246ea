import { sql } from 'kysely';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { insertRows } from './bulk-rows.ts';

export interface ImportError {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly cells: readonly string[];
}

export async function saveErrors(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
  errors: readonly ImportError[],
): Promise<void> {
  await insertRows(
    tx,
    'import_error',
    errors.map(({ file, line, reason, cells }) => ({
      workspace_id: workspaceId,
      import_id: importId,
      file,
      line,
      reason,
      row_data: cells,
    })),
  );
}

/** A run begins with an empty list: it meets every row again. */
export async function removeErrors(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
): Promise<void> {
  await tx
    .deleteFrom('import_error')
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .execute();
}

/** A page of the rows that could not be used, in the order in which they were met. */
export async function listErrors(
  tx: DatabaseTransaction,
  of: { workspaceId: string; importId: string; file: string | undefined },
  page: { after: CursorValues | null; limit: number },
): Promise<{ items: ImportError[]; next: string | null; count: number }> {
  let all = tx
    .selectFrom('import_error')
    .where('workspace_id', '=', of.workspaceId)
    .where('import_id', '=', of.importId);
  if (of.file !== undefined) all = all.where('file', '=', of.file);
  const { count } = await all.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
  const rows = await all
    .select(['error_id', 'file', 'line', 'reason', 'row_data'])
    .where('error_id', '>', Number(page.after?.[0] ?? 0))
    .orderBy('error_id')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return {
    items: items.map(({ file, line, reason, row_data }) => ({
      file,
      line,
      reason,
      cells: row_data as string[],
    })),
    next: rows.length > page.limit && last ? cursorOf([last.error_id]) : null,
    count,
  };
}
