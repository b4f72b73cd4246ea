import { sql } from 'kysely';
import { insertRows } from '../imports/bulk-rows.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { type ExportedRow, exportedTables } from './exported-rows.ts';

/** What stands in an export as it stood in the table; everything else follows from the ledger. */
export type RestoredTable =
  | 'team'
  | 'member'
  | 'playbook'
  | 'account'
  | 'contact'
  | 'insight'
  | 'import_link';

/** What follows from the ledgers comes with them. */
const untouched = { last_touch_at: null, last_channel: null };

/** Writes rows of an export that are not here yet; answers how many. What is here already stays as it is. */
export async function restorePlainRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  table: RestoredTable,
  rows: readonly ExportedRow[],
): Promise<number> {
  const count = async () => {
    const counted = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(tx);
    return counted.rows[0]?.count ?? 0;
  };
  const before = await count();
  await insertRows(
    tx,
    table,
    rows.map((row) => ({ ...row, workspace_id: workspaceId, ...(table === 'account' ? untouched : {}) })),
    { key: ['workspace_id', ...exportedTables[table]], update: false },
  );
  return (await count()) - before;
}
