import {
  foldersOf,
  type ImportFolders,
  importsWithFiles,
  removeFolders,
  removeOldFiles,
} from '#connectors/import-folder.ts';
import { FileNotReadable } from '#connectors/tables/table-file.ts';
import { epochOf, type Instant } from '#domain/time/calendar.ts';
import type { WorkspaceOfDeals } from '#store/deals/append.ts';
import { beat, changeImport, loadImport } from '#store/imports/imports.ts';
import { inWorkspace, type Store } from '#store/transaction.ts';
import type { FileStore } from '../files/file-store.ts';
import { Stopped } from './run/begin-run.ts';
import { runExportJob } from './run/run-export-job.ts';
import { runImportJob } from './run/run-import-job.ts';

/** What operations ask of the place where imports run. */
export interface ImportDesk {
  foldersOf(workspaceId: string, importId: string): ImportFolders;
  /** The imports whose files lie here. */
  withFiles(workspaceId: string): Promise<string[]>;
  removeFiles(workspaceId: string, importId: string): Promise<void>;
  /** Starts a run that stands in the import's row already. Called once that row is committed. */
  start(run: ImportRun): void;
}

export interface ImportRun {
  readonly workspace: WorkspaceOfDeals;
  readonly importId: string;
  readonly runner: string;
}

interface DeskOptions {
  readonly store: Store;
  /** Where the bytes of attached files lie. */
  readonly files: FileStore;
  /** Where the files of imports are kept. */
  readonly folder: string;
  clock(): Instant;
  /** A hash by which somebody who was erased is recognised. */
  erasedKey(words: string): string;
  /** Called once an import is done, whose work behind it, such as looking for duplicates, is written down then. */
  whenDone(): void;
  log(line: string): void;
}

const beatMilliseconds = 3000;
const sweepMilliseconds = 3_600_000;

/**
 * Runs imports inside the server that got their files. They are on its disk, and a run that ends early loses nothing:
 * each batch stands or does not, and what stands is recognised. So no queue has to keep what the import's row says.
 */
export function openImportDesk(options: DeskOptions): ImportDesk & { close(): Promise<void> } {
  const { store, clock, log } = options;
  const running = new Map<string, { run: ImportRun; done: Promise<void> }>();
  const folders = (workspaceId: string, importId: string) => foldersOf(options.folder, workspaceId, importId);

  const sweep = () =>
    removeOldFiles(options.folder, epochOf(clock())).catch((error: unknown) => {
      log(`Files of old imports could not be removed: ${String(error)}`);
    });
  void sweep();
  const sweeping = setInterval(sweep, sweepMilliseconds).unref();

  return {
    foldersOf: folders,
    withFiles: (workspaceId) => importsWithFiles(options.folder, workspaceId),
    removeFiles: (workspaceId, importId) => removeFolders(folders(workspaceId, importId)),
    start(run) {
      const done = work(run).finally(() => running.delete(run.runner));
      running.set(run.runner, { run, done });
    },
    /** Ends what runs after its batch, and says so in its row. */
    async close() {
      clearInterval(sweeping);
      const all = [...running.values()];
      for (const { run } of all) {
        await note(
          run,
          'stopped',
          'Leadsheet was stopped while this import ran. Start it again and it goes on.',
        );
      }
      await Promise.all(all.map(({ done }) => done));
    },
  };

  async function work(run: ImportRun): Promise<void> {
    const { workspace, importId, runner } = run;
    const of = { workspaceId: workspace.id, importId, runner };
    const own = folders(workspace.id, importId);
    const beating = setInterval(() => {
      inWorkspace(store, workspace.id, (tx) => beat(tx, of, clock())).catch(() => undefined);
    }, beatMilliseconds);
    try {
      const row = await inWorkspace(store, workspace.id, (tx) => loadImport(tx, workspace.id, importId));
      if (!row) return;
      const runJob = row.source === 'leadsheet' ? runExportJob : runImportJob;
      const { files, erasedKey } = options;
      await runJob({ store, workspace, row, runner, folders: own, files, clock, erasedKey });
      if (row.dryRun) return;
      options.whenDone();
      await removeFolders(own);
    } catch (error) {
      if (error instanceof Stopped) return;
      const known = error instanceof FileNotReadable;
      if (!known) log(`Import ${importId} failed: ${error instanceof Error ? error.stack : String(error)}`);
      const why = known
        ? error.message
        : 'Something went wrong on our side; the server has written down what.';
      await note(
        run,
        'failed',
        `${why} What was imported before that stands. Start it again and it goes on.`,
      );
    } finally {
      clearInterval(beating);
    }
  }

  async function note({ workspace, importId }: ImportRun, state: 'stopped' | 'failed', message: string) {
    try {
      await inWorkspace(store, workspace.id, (tx) =>
        changeImport(tx, workspace.id, importId, { state, message, finishedAt: clock() }),
      );
    } catch (error) {
      // Its silence says that it ended.
      log(`The end of import ${importId} could not be written: ${String(error)}`);
    }
  }
}
