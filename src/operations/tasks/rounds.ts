import { workspaceHere } from '#store/tasks/tasks.ts';
import type { Store } from '#store/transaction.ts';

interface RoundsOptions {
  readonly store: Store;
  log(line: string): void;
  /** What is said in the log where a round fails. */
  readonly failure: string;
  readonly everyMilliseconds?: number;
  round(workspaceId: string): Promise<void>;
}

/** Goes round for what waits in the database. */
export interface Rounds {
  /** Resolves once a round has ended that began after this was asked. */
  go(): Promise<void>;
  isClosing(): boolean;
  close(): Promise<void>;
}

/** How long between two looks for what nobody told of, or what a server that died left behind. */
const usuallyEvery = 15_000;

/**
 * Looks after rows that wait, at the start, whenever it is told of some, and every now and then: one round at a time on
 * this server, however many ask for one. What a round meets is tried again by the next.
 */
export function beginRounds({ store, log, failure, everyMilliseconds, round }: RoundsOptions): Rounds {
  let isClosing = false;
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  const go = () => {
    next ??= underWay.then(() => {
      next = undefined;
      underWay = goNow();
      return underWay;
    });
    return next;
  };
  const sweeping = setInterval(() => void go(), everyMilliseconds ?? usuallyEvery).unref();
  void go();

  return {
    go,
    isClosing: () => isClosing,
    /** Ends after the round that is under way; the rest is done after the next start. */
    async close() {
      isClosing = true;
      clearInterval(sweeping);
      await (next ?? underWay);
    },
  };

  async function goNow(): Promise<void> {
    if (isClosing) return;
    try {
      const workspaceId = await store.transaction().execute(workspaceHere);
      if (workspaceId !== null && !isClosing) await round(workspaceId);
    } catch (error) {
      if (!isClosing) log(`${failure}: ${String(error)}`);
    }
  }
}
