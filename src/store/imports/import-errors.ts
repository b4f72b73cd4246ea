import { sql } from 'kysely';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { insertRows } from './bulk-rows.ts';

/** A row that an import did not take, or not wholly. */
export interface ImportError {
  /** Whether it could not be used, or was left out on purpose. */
  readonly outcome: 'failed' | 'skipped';
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
    errors.map(({ file, line, reason, cells, outcome }) => ({
      workspace_id: workspaceId,
      import_id: importId,
      file,
      line,
      reason,
      row_data: cells,
      outcome,
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

/** Which of them: of one file or of all. */
export interface RowsNotTaken {
  readonly workspaceId: string;
  readonly importId: string;
  readonly file: string | undefined;
  readonly outcome: ImportError['outcome'];
}

/** A page of the rows that could not be used, or were left out, in the order in which they were met. */
export async function listErrors(
  tx: DatabaseTransaction,
  of: RowsNotTaken,
  page: { after: CursorValues | null; limit: number },
): Promise<{ items: ImportError[]; next: string | null; count: number }> {
  let all = tx
    .selectFrom('import_error')
    .where('workspace_id', '=', of.workspaceId)
    .where('import_id', '=', of.importId)
    .where('outcome', '=', of.outcome);
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
      outcome: of.outcome,
      file,
      line,
      reason,
      cells: row_data as string[],
    })),
    next: rows.length > page.limit && last ? cursorOf([last.error_id]) : null,
    count,
  };
}

/** How many rows of a file did not come in. */
export interface NotTakenOfFile {
  readonly file: string;
  readonly failed: number;
  readonly skipped: number;
}

/** Of each file from which a row did not come in, how many. */
export async function countNotTaken(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
): Promise<NotTakenOfFile[]> {
  const { rows } = await sql<NotTakenOfFile>`
    select file, count(*) filter (where outcome = 'failed') as failed,
      count(*) filter (where outcome = 'skipped') as skipped
    from import_error where workspace_id = ${workspaceId} and import_id = ${importId}
    group by file order by file`.execute(tx);
  return rows;
}

/** Rows of a file that were left out for one reason, with the first of their lines. */
export interface LeftOutFor {
  readonly file: string;
  readonly reason: string;
  readonly rows: number;
  readonly lines: number[];
}

const mostReasons = 200;
const linesShown = 10;

/** Why rows were left out on purpose, by file, the most frequent reason first. */
export async function whyLeftOut(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
): Promise<LeftOutFor[]> {
  const { rows } = await sql<LeftOutFor>`
    select file, reason, count(*) as rows, (array_agg(line order by line))[1:${sql.lit(linesShown)}] as lines
    from import_error
    where workspace_id = ${workspaceId} and import_id = ${importId} and outcome = 'skipped'
    group by file, reason order by count(*) desc, file, reason limit ${mostReasons}`.execute(tx);
  return rows;
}
