import type { Instant } from '#domain/time/calendar.ts';
import { takeTask, unfinishedTaskIds, workspaceHere } from '#store/tasks/tasks.ts';
import { inWorkspace, type Store } from '#store/transaction.ts';
import type { ErasureSecrets } from '../person/erasure-secrets.ts';
import { doBatch } from './do-batch.ts';

/** What operations ask of the place where long work is done. */
export interface TaskDesk {
  /** Begins a task whose row is committed. */
  begin(workspaceId: string, taskId: string): void;
  /** Begins whatever is written down and not done, such as what an import leaves to do. */
  look(): void;
}

interface DeskOptions {
  readonly store: Store;
  readonly erasures: ErasureSecrets;
  clock(): Instant;
  newId(): string;
  log(line: string): void;
}

/** A moment in which requests come in between. */
const betweenBatchesMilliseconds = 5;

/** How long between two looks for what a server that died, or an error, left undone. */
const sweepMilliseconds = 15_000;

/**
 * Does long work behind the requests, a batch a transaction. Whoever holds the task's row does its next batch, so that
 * any number of servers may look after the same tasks, and what a killed one had begun goes on elsewhere, or here at
 * the next start.
 */
export function openTaskDesk(options: DeskOptions): TaskDesk & { close(): Promise<void> } {
  const { store, log } = options;
  const atWork = new Map<string, Promise<void>>();
  let isClosing = false;

  const begin = (workspaceId: string, taskId: string) => {
    if (isClosing || atWork.has(taskId)) return;
    atWork.set(
      taskId,
      work(workspaceId, taskId).finally(() => atWork.delete(taskId)),
    );
  };
  const sweep = async () => {
    try {
      const workspaceId = await store.transaction().execute(workspaceHere);
      if (workspaceId === null) return;
      const unfinished = await inWorkspace(store, workspaceId, (tx) => unfinishedTaskIds(tx, workspaceId));
      for (const taskId of unfinished) begin(workspaceId, taskId);
    } catch (error) {
      if (!isClosing) log(`Tasks that are not done could not be looked for: ${String(error)}`);
    }
  };
  let swept = sweep();
  const look = () => {
    if (!isClosing) swept = swept.then(sweep);
  };
  const sweeping = setInterval(look, sweepMilliseconds).unref();

  return {
    begin,
    look,
    /** Ends after the batches that are under way; the rest is done after the next start. */
    async close() {
      isClosing = true;
      clearInterval(sweeping);
      await swept;
      await Promise.all(atWork.values());
    },
  };

  async function work(workspaceId: string, taskId: string): Promise<void> {
    try {
      let goesOn = true;
      while (goesOn && !isClosing) {
        goesOn = await inWorkspace(store, workspaceId, async (tx) => {
          const task = await takeTask(tx, workspaceId, taskId);
          return task ? doBatch({ ...options, tx, workspaceId }, task) : false;
        });
        await new Promise((goOn) => setTimeout(goOn, betweenBatchesMilliseconds));
      }
    } catch (error) {
      // Nothing of this batch stands; the next look tries it again.
      log(`Task ${taskId} was interrupted: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
}
