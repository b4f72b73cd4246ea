import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { ImportTable } from '../deal-tables.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** An import as it is stored. What its JSON holds is the business of who reads it. */
export interface ImportRow {
  readonly importId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly source: string;
  readonly state: ImportTable['state'];
  readonly dryRun: boolean;
  readonly preview: unknown;
  readonly mapping: unknown;
  readonly counts: unknown;
  readonly progress: unknown;
  readonly message: string | null;
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
  readonly errors: number;
  /** Whether it wrote down all that it made and changed, so that it can be taken back. */
  readonly remembers: boolean;
  readonly undoneBy: string | null;
  readonly undoneByName: string | null;
  readonly undoneAt: Instant | null;
}

function rowsOfImports(tx: DatabaseTransaction, workspaceId: string) {
  return tx
    .selectFrom('import')
    .innerJoin('member', (join) =>
      join
        .onRef('member.workspace_id', '=', 'import.workspace_id')
        .onRef('member.member_id', '=', 'import.member_id'),
    )
    .leftJoin('member as undoer', (join) =>
      join
        .onRef('undoer.workspace_id', '=', 'import.workspace_id')
        .onRef('undoer.member_id', '=', 'import.undone_by'),
    )
    .select([
      'import.import_id as importId',
      'import.member_id as memberId',
      'member.name as memberName',
      'import.source',
      'import.state',
      'import.dry_run as dryRun',
      'import.files as preview',
      'import.mapping',
      'import.counts',
      'import.progress',
      'import.message',
      'import.created_at as createdAt',
      'import.finished_at as finishedAt',
      'import.remembers',
      'import.undone_by as undoneBy',
      'undoer.name as undoneByName',
      'import.undone_at as undoneAt',
      sql<number>`(select count(*) from import_error e
        where e.workspace_id = import.workspace_id and e.import_id = import.import_id and e.outcome = 'failed')`.as(
        'errors',
      ),
    ])
    .where('import.workspace_id', '=', workspaceId);
}

export async function loadImport(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
): Promise<ImportRow | undefined> {
  return rowsOfImports(tx, workspaceId).where('import.import_id', '=', importId).executeTakeFirst();
}

/** The same, held until this transaction ends, so that two who start it at once do so one after the other. */
export async function lockImport(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
): Promise<ImportRow | undefined> {
  await tx
    .selectFrom('import')
    .select('import_id')
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .forUpdate()
    .execute();
  return loadImport(tx, workspaceId, importId);
}

/** Imports that say of themselves that they run, or are being taken back. Whether they still do shows the time of their last progress. */
export async function runningImports(tx: DatabaseTransaction, workspaceId: string): Promise<ImportRow[]> {
  return rowsOfImports(tx, workspaceId).where('import.state', 'in', ['running', 'undoing']).execute();
}

export async function listImportRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  page: { after: CursorValues | null; limit: number },
): Promise<{ items: ImportRow[]; next: string | null; count: number }> {
  const { count } = await tx
    .selectFrom('import')
    .select(sql<number>`count(*)`.as('count'))
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirstOrThrow();
  let rest = rowsOfImports(tx, workspaceId);
  if (page.after) {
    rest = rest.where(
      sql<boolean>`(import.created_at, import.import_id) < (${page.after[0]}::timestamptz, ${page.after[1]}::uuid)`,
    );
  }
  const rows = await rest
    .orderBy('import.created_at', 'desc')
    .orderBy('import.import_id', 'desc')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return {
    items,
    next: rows.length > page.limit && last ? cursorOf([last.createdAt, last.importId]) : null,
    count,
  };
}

/** What was found and chosen at the last imports that are done, the newest first. */
export async function lastImports(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<{ preview: unknown; mapping: unknown }[]> {
  return tx
    .selectFrom('import')
    .select(['files as preview', 'mapping'])
    .where('workspace_id', '=', workspaceId)
    .where('state', '=', 'done')
    .where('dry_run', '=', false)
    .orderBy('created_at', 'desc')
    .orderBy('import_id', 'desc')
    .limit(20)
    .execute();
}

const mostLookedAt = 300;

/**
 * The tables of imports that wrote, the newest first, also of those that were taken back: sent again, their rows come back
 * under the ids that they had.
 */
export async function tablesBefore(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<{ sourceName: string; tables: unknown }[]> {
  return tx
    .selectFrom('import')
    .select([
      sql<string>`mapping->>'sourceName'`.as('sourceName'),
      sql<unknown>`(select coalesce(jsonb_agg(jsonb_build_object('name', file->'name', 'noun', file->'noun',
          'header', jsonb_path_query_array(file, '$.columns[*].header'))), '[]')
        from jsonb_array_elements(files->'files') file
        where file->>'noun' is not null and coalesce(file->>'format', 'table') = 'table')`.as('tables'),
    ])
    .where('workspace_id', '=', workspaceId)
    .where('source', '=', 'pipeline')
    .where('state', '<>', 'previewed')
    .where('dry_run', '=', false)
    .orderBy('created_at', 'desc')
    .orderBy('import_id', 'desc')
    .limit(mostLookedAt)
    .execute();
}

/** Imports that show rows of files in which somebody known from one of these sources may stand: also those not yet run. */
export async function importsThatShow(
  tx: DatabaseTransaction,
  workspaceId: string,
  sources: readonly string[],
): Promise<{ importId: string; preview: unknown }[]> {
  return tx
    .selectFrom('import')
    .select(['import_id as importId', 'files as preview'])
    .where('workspace_id', '=', workspaceId)
    .where(sql<boolean>`(state = 'previewed' or mapping->>'sourceName' = any(${[...sources]}::text[]))`)
    .execute();
}

export async function keepPreview(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
  preview: unknown,
): Promise<void> {
  await tx
    .updateTable('import')
    .set({ files: JSON.stringify(preview) })
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .execute();
}

/** Keeps what a look at the files found, and what was chosen. */
export async function savePreview(
  tx: DatabaseTransaction,
  workspaceId: string,
  row: Pick<ImportRow, 'importId' | 'memberId' | 'source' | 'preview' | 'mapping'>,
  now: Instant,
): Promise<void> {
  const kept = {
    source: row.source,
    files: JSON.stringify(row.preview),
    mapping: JSON.stringify(row.mapping),
  };
  await tx
    .insertInto('import')
    .values({
      workspace_id: workspaceId,
      import_id: row.importId,
      member_id: row.memberId,
      state: 'previewed',
      counts: '{}',
      progress: '{}',
      created_at: now,
      ...kept,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'import_id']).doUpdateSet(kept))
    .execute();
}

export interface Change {
  readonly state: ImportTable['state'];
  readonly counts?: unknown;
  readonly progress?: unknown;
  readonly mapping?: unknown;
  readonly preview?: unknown;
  readonly dryRun?: boolean;
  readonly message?: string | null;
  readonly finishedAt?: Instant | null;
  readonly remembers?: true;
}

export async function changeImport(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
  { counts, progress, mapping, preview, dryRun, finishedAt, ...change }: Change,
): Promise<void> {
  await tx
    .updateTable('import')
    .set({
      ...change,
      ...(counts === undefined ? {} : { counts: JSON.stringify(counts) }),
      ...(progress === undefined ? {} : { progress: JSON.stringify(progress) }),
      ...(preview === undefined ? {} : { files: JSON.stringify(preview) }),
      ...(mapping === undefined ? {} : { mapping: JSON.stringify(mapping) }),
      ...(dryRun === undefined ? {} : { dry_run: dryRun }),
      ...(finishedAt === undefined ? {} : { finished_at: finishedAt }),
    })
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .execute();
}

/** Writes how far a run is; answers whether it is still the one that runs. */
export async function saveProgress(
  tx: DatabaseTransaction,
  of: { workspaceId: string; importId: string; runner: string },
  kept: { counts: unknown; progress: unknown },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('import')
    .set({ counts: JSON.stringify(kept.counts), progress: JSON.stringify(kept.progress) })
    .where('workspace_id', '=', of.workspaceId)
    .where('import_id', '=', of.importId)
    .where('state', '=', 'running')
    .where(sql<boolean>`progress->>'runner' = ${of.runner}`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A sign of life between two batches. */
export async function beat(
  tx: DatabaseTransaction,
  of: { workspaceId: string; importId: string; runner: string },
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('import')
    .set({ progress: sql`progress || jsonb_build_object('at', ${now}::text)` })
    .where('workspace_id', '=', of.workspaceId)
    .where('import_id', '=', of.importId)
    .where('state', '=', 'running')
    .where(sql<boolean>`progress->>'runner' = ${of.runner}`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** From here on it is being taken back, by whoever asked for it. */
export async function markUndoing(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
  memberId: string,
): Promise<void> {
  await markUndo(tx, workspaceId, importId, { state: 'undoing', undone_by: memberId });
}

export async function markUndone(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
  at: Instant,
): Promise<void> {
  await markUndo(tx, workspaceId, importId, { state: 'undone', undone_at: at });
}

async function markUndo(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
  change: { state: 'undoing'; undone_by: string } | { state: 'undone'; undone_at: Instant },
): Promise<void> {
  await tx
    .updateTable('import')
    .set(change)
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .execute();
}
