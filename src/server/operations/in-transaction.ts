import type { Kysely } from 'kysely';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { ActOnCommit } from '#operations/world.ts';
import { isToBeTriedAgain } from '#store/database-errors.ts';
import type { Database } from '#store/tables.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';

/** Thrown inside a transaction to take back what a refused operation had begun to write. */
class TakenBack extends Error {
  readonly result: Result<never, Refusal>;
  constructor(result: Result<never, Refusal>) {
    super('refused');
    this.result = result;
  }
}

const attempts = 3;

/**
 * Does the work in one transaction, and what waits for the commit after it. A refusal rolls back; where two
 * transactions stood in each other's way, the one that the database chose to end begins again.
 */
export async function inTransaction<Value>(
  store: Kysely<Database>,
  options: { readOnly: boolean },
  work: (tx: DatabaseTransaction, onCommit: (act: ActOnCommit) => void) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  for (let attempt = 1; ; attempt++) {
    const acts: ActOnCommit[] = [];
    try {
      const begun = options.readOnly
        ? // One snapshot, so that a list and its count, or a deal and its ledger, are of the same moment.
          store.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
        : store.transaction();
      const result = await begun.execute(async (tx) => {
        const done = await work(tx, (act) => acts.push(act));
        if (!done.ok && !options.readOnly) throw new TakenBack(done);
        return done;
      });
      if (!result.ok) return result;
      for (const act of acts) {
        const no = await act();
        if (no) return no;
      }
      return result;
    } catch (error) {
      if (error instanceof TakenBack) return error.result;
      if (attempt >= attempts || !isToBeTriedAgain(error)) throw error;
    }
  }
}
