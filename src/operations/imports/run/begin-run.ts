import type { ImportFolders } from '#connectors/import-folder.ts';
import type { Read } from '#connectors/imported/imported.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { settleAccountTouches } from '#store/deals/account-touch.ts';
import { lookAgain } from '#store/imports/bulk-rows.ts';
import { type ImportError, saveErrors } from '#store/imports/import-errors.ts';
import { changeImport, type ImportRow, saveProgress } from '#store/imports/imports.ts';
import { type DatabaseTransaction, inWorkspace, type Store } from '#store/transaction.ts';
import { batches, readAhead, rowsOf } from './batches.ts';
import { countsOf, previewOf, type StoredProgress } from './stored.ts';
import { Tally } from './tally.ts';

/** What a run is handed by the desk that starts it. */
export interface RunOptions {
  readonly store: Store;
  readonly workspace: { readonly id: string; readonly zone: string };
  readonly row: ImportRow;
  readonly runner: string;
  readonly folders: ImportFolders;
  clock(): Instant;
}

/** Thrown inside a batch when somebody stopped the import, or another run took over: the batch is rolled back. */
export class Stopped extends Error {
  override name = 'Stopped';
}

export interface Run {
  readonly tally: Tally;
  /** When the run began: what it records, it records then. */
  readonly startedAt: Instant;
  /** Reads to the end, a batch in each transaction; what could not be used of a batch is written with it. */
  step<Value>(
    label: string,
    rowsPerBatch: number,
    reads: AsyncIterable<Read<Value>>,
    take: (tx: DatabaseTransaction, errors: ImportError[], taken: readonly Value[]) => Promise<void>,
  ): Promise<void>;
  finish(): Promise<void>;
}

/** Begins to count and to say how far it is. */
export function beginRun({ store, workspace, row, runner, clock }: RunOptions): Run {
  const tally = new Tally(countsOf(row));
  const startedAt = clock();
  const rowsInAll = previewOf(row).files.reduce((sum, { noun, rows }) => sum + (noun === null ? 0 : rows), 0);
  const of = { workspaceId: workspace.id, importId: row.importId, runner };
  let rowsDone = 0;
  let nextLook = 200;
  const progress = (step: string, done: number): StoredProgress => ({
    ...{ runner, step, rowsDone: done, rowsInAll, startedAt, at: clock() },
  });

  return {
    tally,
    startedAt,
    async step(label, rowsPerBatch, reads, take) {
      for await (const batch of readAhead(batches(reads, rowsPerBatch))) {
        const before = tally.counts();
        const done = rowsDone + batch.reduce((sum, read) => sum + rowsOf(read), 0);
        try {
          await inWorkspace(store, workspace.id, async (tx) => {
            const errors: ImportError[] = [];
            for (const read of batch) {
              if (read.kind === 'row') continue;
              tally.add(read.noun, read.kind);
              if (read.kind === 'failed') errors.push({ ...read.place, reason: read.reason });
            }
            const taken = batch.flatMap((read) => (read.kind === 'row' ? [read.value] : []));
            await take(tx, errors, taken);
            await saveErrors(tx, workspace.id, row.importId, errors);
            const kept = { counts: tally.counts(), progress: progress(label, done) };
            if (!(await saveProgress(tx, of, kept))) throw new Stopped();
          });
        } catch (error) {
          tally.restore(before);
          throw error;
        }
        rowsDone = done;
        if (rowsDone < nextLook || row.dryRun) continue;
        await inWorkspace(store, workspace.id, lookAgain);
        nextLook = rowsDone * 8;
      }
    },
    async finish() {
      await inWorkspace(store, workspace.id, async (tx) => {
        if (!row.dryRun) await settleAccountTouches(tx, workspace.id);
        await changeImport(tx, workspace.id, row.importId, {
          state: row.dryRun ? 'previewed' : 'done',
          counts: tally.counts(),
          progress: progress('Done', rowsInAll),
          finishedAt: clock(),
          message: row.dryRun ? wasDry : null,
        });
      });
    },
  };
}

const wasDry = 'This was a dry run: everything was read and counted, and nothing was written.';
