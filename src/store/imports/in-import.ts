import { sql } from 'kysely';
import { type DatabaseTransaction, inWorkspace, type Store } from '../transaction.ts';

/** Does work of an import: what it writes is written down as the import's, so that it can be taken back. */
export function inImport<Value>(
  store: Store,
  of: { workspaceId: string; importId: string },
  work: (tx: DatabaseTransaction) => Promise<Value>,
): Promise<Value> {
  return inWorkspace(store, of.workspaceId, async (tx) => {
    await sql`select set_config('leadsheet.import', ${of.importId}, true)`.execute(tx);
    return work(tx);
  });
}
