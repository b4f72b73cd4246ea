import type { Instant } from '#domain/time/calendar.ts';
import { numberChanges } from '#store/changes/number-changes.ts';
import { workspaceHere } from '#store/tasks/tasks.ts';
import { inWorkspace, type Store } from '#store/transaction.ts';

/** What gives changes their numbers. */
export interface ChangeDesk {
  /** Resolves once all that stood when it was asked has a number, and so can be read. */
  settle(): Promise<void>;
}

interface DeskOptions {
  readonly store: Store;
  clock(): Instant;
  log(line: string): void;
}

/** How long between two looks for what nobody told of, such as what was written before this server began. */
const sweepMilliseconds = 15_000;

/**
 * Numbers what changed, behind the requests that changed it. However many ask at once, one transaction does it; any
 * number of servers may, and each waits for the other.
 */
export function openChangeDesk({ store, clock, log }: DeskOptions): ChangeDesk & { close(): Promise<void> } {
  let isClosing = false;
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  const settle = () => {
    next ??= underWay.then(() => {
      next = undefined;
      underWay = numberAll();
      return underWay;
    });
    return next;
  };
  void settle();
  const sweeping = setInterval(() => void settle(), sweepMilliseconds).unref();

  return {
    settle,
    async close() {
      isClosing = true;
      clearInterval(sweeping);
      await (next ?? underWay);
    },
  };

  async function numberAll(): Promise<void> {
    try {
      const workspaceId = isClosing ? null : await store.transaction().execute(workspaceHere);
      if (workspaceId === null) return;
      let goesOn = true;
      while (goesOn && !isClosing) {
        const { isMore } = await inWorkspace(store, workspaceId, (tx) =>
          numberChanges(tx, workspaceId, clock()),
        );
        goesOn = isMore;
      }
    } catch (error) {
      // They wait for the next look; who reads meanwhile is told what has a number.
      if (!isClosing) log(`What changed could not be numbered: ${String(error)}`);
    }
  }
}
