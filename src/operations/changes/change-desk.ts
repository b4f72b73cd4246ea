import type { Instant } from '#domain/time/calendar.ts';
import { numberChanges } from '#store/changes/number-changes.ts';
import { inWorkspace, type Store } from '#store/transaction.ts';
import { beginRounds } from '../tasks/rounds.ts';

/** What gives changes their numbers. */
export interface ChangeDesk {
  /** Resolves once all that stood when it was asked has a number, and so can be read. */
  settle(): Promise<void>;
}

interface DeskOptions {
  readonly store: Store;
  clock(): Instant;
  log(line: string): void;
  /** Told when something got its number. */
  onNumbered(): void;
}

/**
 * Numbers what changed, behind the requests that changed it. However many ask at once, one transaction does it; any
 * number of servers may, and each waits for the other.
 */
export function openChangeDesk(options: DeskOptions): ChangeDesk & { close(): Promise<void> } {
  const { store, log, clock, onNumbered } = options;
  const failure = 'What changed could not be numbered';
  const rounds = beginRounds({ store, log, failure, round: numberAll });
  return { settle: rounds.go, close: rounds.close };

  async function numberAll(workspaceId: string): Promise<void> {
    let goesOn = true;
    while (goesOn && !rounds.isClosing()) {
      const { numbered, isMore } = await inWorkspace(store, workspaceId, (tx) =>
        numberChanges(tx, workspaceId, clock()),
      );
      if (numbered > 0) onNumbered();
      goesOn = isMore;
    }
  }
}
