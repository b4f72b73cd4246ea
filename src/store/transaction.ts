import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from './tables.ts';

/** The store itself, for what begins its own transactions. */
export type Store = Kysely<Database>;

/** One transaction on the store: what happens in it stands together or not at all. */
export type DatabaseTransaction = Transaction<Database>;

/** From here to its end the transaction sees and writes this workspace's rows and no others. */
export async function enterWorkspace(tx: DatabaseTransaction, workspaceId: string): Promise<void> {
  await sql`select set_config('leadsheet.workspace', ${workspaceId}, true)`.execute(tx);
}

/** Does work of its own in one workspace: for what runs behind the requests. */
export function inWorkspace<Value>(
  store: Store,
  workspaceId: string,
  work: (tx: DatabaseTransaction) => Promise<Value>,
): Promise<Value> {
  return store.transaction().execute(async (tx) => {
    await enterWorkspace(tx, workspaceId);
    return work(tx);
  });
}
