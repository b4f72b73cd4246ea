import type { ImportFolders } from '#connectors/import-folder.ts';
import type { Place, Read } from '#connectors/imported/imported.ts';
import type { FirstRowsOfNoun } from '#contract/imports/first-rows.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { WorkspaceOfDeals } from '#store/deals/append.ts';
import { lookAgain } from '#store/imports/bulk-rows.ts';
import { type ImportError, saveErrors } from '#store/imports/import-errors.ts';
import { changeImport, type ImportRow, saveProgress } from '#store/imports/imports.ts';
import { inImport } from '#store/imports/in-import.ts';
import { type DatabaseTransaction, inWorkspace, type Store } from '#store/transaction.ts';
import { lookAfterImport } from '../../duplicates/look-after-import.ts';
import type { FileStore } from '../../files/file-store.ts';
import { batches, readAhead, rowsOf } from './batches.ts';
import type { FirstRows } from './first-rows/first-rows.ts';
import { countsOf, mappingOf, previewOf, readingOf, type StoredProgress, standingOf } from './stored.ts';
import { Tally } from './tally.ts';
import { withoutErased } from './without-erased.ts';

/** What a run is handed by the desk that starts it. */
export interface RunOptions {
  readonly store: Store;
  readonly workspace: WorkspaceOfDeals;
  readonly row: ImportRow;
  readonly runner: string;
  readonly folders: ImportFolders;
  /** Where the bytes of files are to lie. */
  readonly files: FileStore;
  clock(): Instant;
  erasedKey(words: string): string;
}

/** Thrown inside a batch when somebody stopped the import, or another run took over: the batch is rolled back. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** What a batch is counted and faulted in, until it stands. */
export interface Sheet {
  readonly tally: Tally;
  readonly errors: ImportError[];
  /** Where each value was read. */
  readonly places: ReadonlyMap<unknown, Place>;
}

/** What is done with a batch: `prepare` may work on one while `write` waits for the database with the one before. */
export interface Work<Value, Ready> {
  prepare(taken: readonly Value[], sheet: Sheet): Ready | Promise<Ready>;
  write(tx: DatabaseTransaction, ready: Ready, sheet: Sheet): Promise<void>;
}

export interface Run {
  /** When the run began: what it records, it records then. */
  readonly startedAt: Instant;
  /** Who was erased and is named in what was read. */
  readonly leftOut: Set<string>;
  /** Reads to the end, a batch in each transaction; what could not be used of a batch is written with it. */
  step<Value, Ready>(
    label: string,
    rowsPerBatch: number,
    reads: AsyncIterable<Read<Value>>,
    work: Work<Value, Ready>,
  ): Promise<void>;
  /** In a dry run with the first rows as they would be. */
  finish(first?: FirstRowsOfNoun[]): Promise<void>;
}

/** Begins to count and to say how far it is; what is left out is kept among the first rows, where these are shown. */
export function beginRun(
  { store, workspace, row, runner, clock, erasedKey }: RunOptions,
  shown: FirstRows | null = null,
): Run {
  const startedAt = clock();
  const source = mappingOf(row).sourceName;
  const leftOut = new Set<string>();
  const rowsInAll = previewOf(row).files.reduce((sum, { noun, rows }) => sum + (noun === null ? 0 : rows), 0);
  const of = { workspaceId: workspace.id, importId: row.importId, runner };
  const before = standingOf(row);
  let tally = new Tally(countsOf(row), Object.keys(before).length === 0);
  const stands: Record<string, number> = { ...before };
  const standsOf = readingOf(row);
  let steps = 0;
  let rowsDone = 0;
  let nextLook = 200;
  const progress = (step: string, done: number): StoredProgress => ({
    ...{ runner, step, rowsDone: done, rowsInAll, startedAt, at: clock() },
    ...(row.dryRun ? {} : { stands, standsOf }),
  });

  return {
    startedAt,
    leftOut,
    async step(label, rowsPerBatch, reads, work) {
      steps += 1;
      const key = `${steps} ${label}`;
      const news = after(reads, goesOnAfter.has(label) ? 0 : (before[key] ?? 0), (rows) => {
        rowsDone += rows;
      });
      for await (const { ready, sheet, rows, reads } of readAhead(
        prepared(batches(news, rowsPerBatch), work, shown),
      )) {
        stands[key] = (stands[key] ?? 0) + reads;
        const counted = await inImport(store, of, async (tx) => {
          await work.write(tx, ready, sheet);
          const errors = await withoutErased(
            tx,
            { workspaceId: workspace.id, source, leftOut, erasedKey },
            sheet.errors,
          );
          await saveErrors(tx, workspace.id, row.importId, errors);
          const all = tally.and(sheet.tally);
          const kept = { counts: all.counts(), progress: progress(label, rowsDone + rows) };
          if (!(await saveProgress(tx, of, kept))) throw new Stopped();
          return all;
        });
        tally = counted;
        rowsDone += rows;
        if (rowsDone < nextLook || row.dryRun) continue;
        await inWorkspace(store, workspace.id, lookAgain);
        nextLook = rowsDone * 8;
      }
    },
    async finish(firstRows) {
      await inWorkspace(store, workspace.id, async (tx) => {
        await changeImport(tx, workspace.id, row.importId, {
          state: row.dryRun ? 'previewed' : 'done',
          counts: tally.counts(),
          progress: progress('Done', rowsInAll),
          finishedAt: clock(),
          message: row.dryRun ? wasDry : null,
          ...(firstRows ? { preview: { ...previewOf(row), firstRows } } : {}),
        });
        if (row.dryRun) return;
        const { importId, memberId } = row;
        const counts = tally.counts();
        await lookAfterImport(tx, { workspaceId: workspace.id, importId, memberId, at: clock(), counts });
      });
    },
  };
}

async function* prepared<Value, Ready>(
  all: AsyncIterable<Read<Value>[]>,
  work: Work<Value, Ready>,
  shown: FirstRows | null,
) {
  for await (const batch of all) {
    const places = new Map(batch.flatMap((read) => (read.kind === 'row' ? [[read.value, read.place]] : [])));
    const sheet: Sheet = { tally: new Tally(), errors: [], places };
    for (const read of batch) {
      if (read.kind === 'row') continue;
      sheet.tally.add(read.noun, read.kind);
      sheet.errors.push({ ...read.place, reason: read.reason, outcome: read.kind });
      if (read.kind === 'failed') shown?.leaveOut(read.noun, read.reason, read.place);
    }
    const taken = batch.flatMap((read) => (read.kind === 'row' ? [read.value] : []));
    const rows = batch.reduce((sum, read) => sum + rowsOf(read), 0);
    yield { ready: await work.prepare(taken, sheet), sheet, rows, reads: batch.length };
  }
}

/** What is read by the hour, and may be more or less by now: each of these is recognised. */
const goesOnAfter: ReadonlySet<string> = new Set(['Conversations']);

/**
 * Leaves out what stands already. It is read all the same, since where a row begins only what stands before it tells, and what
 * stands twice is known by having been read; but nothing is looked up for it.
 */
async function* after<Value>(
  reads: AsyncIterable<Read<Value>>,
  standing: number,
  skipped: (rows: number) => void,
): AsyncGenerator<Read<Value>> {
  let read = 0;
  for await (const one of reads) {
    read += 1;
    if (read > standing) yield one;
    else skipped(rowsOf(one));
  }
}

const wasDry = 'This was a dry run: everything was read and counted, and nothing was written.';
