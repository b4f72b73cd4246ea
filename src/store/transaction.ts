import { sql, type Transaction } from 'kysely';
import type { Database } from './tables.ts';

/** One transaction on the store: what happens in it stands together or not at all. */
export type DatabaseTransaction = Transaction<Database>;

/** From here to its end the transaction sees and writes this workspace's rows and no others. */
export async function enterWorkspace(tx: DatabaseTransaction, workspaceId: string): Promise<void> {
  await sql`select set_config('leadsheet.workspace', ${workspaceId}, true)`.execute(tx);
}
