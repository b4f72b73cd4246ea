import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';

/** What an export holds, in the order in which it is read again; each with what its rows are sorted by. */
export const exportedTables = {
  team: ['team_id'],
  member: ['member_id'],
  playbook: ['key', 'version'],
  account: ['account_id'],
  contact: ['contact_id'],
  insight: ['insight_id'],
  deal: ['deal_id'],
  fact: ['deal_id', 'sequence'],
  commitment: ['deal_id', 'commitment_id'],
  promise: ['deal_id', 'promise_id'],
  conversation: ['deal_id', 'conversation_id'],
  milestone: ['deal_id', 'milestone_id'],
  finding: ['deal_id', 'code', 'subject'],
  import_link: ['source', 'noun', 'external_id'],
} as const;

export type ExportedTable = keyof typeof exportedTables;
export type ExportedRow = Readonly<Record<string, unknown>>;

const rowsAtOnce = 2000;

/** How many rows of each there are. */
export async function countExported(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<Record<ExportedTable, number>> {
  const counts = {} as Record<ExportedTable, number>;
  for (const table of Object.keys(exportedTables) as ExportedTable[]) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(tx);
    counts[table] = rows[0]?.count ?? 0;
  }
  return counts;
}

/** All rows of one table, a few thousand at a time. Who signs in how stays here; the workspace is named once for all. */
export async function* exportedRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  table: ExportedTable,
): AsyncGenerator<ExportedRow> {
  const key = exportedTables[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: ExportedRow | undefined;
  do {
    const after: ExportedRow | undefined = last;
    const from = after
      ? sql`and (${columns}) > (${sql.join(key.map((column) => sql`${after[column]}`))})`
      : sql``;
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} where workspace_id = ${workspaceId} ${from}
      order by ${columns} limit ${rowsAtOnce}`.execute(tx);
    for (const { workspace_id: _, sign_in_id: __, ...row } of rows) yield row;
    last = rows.length === rowsAtOnce ? rows.at(-1) : undefined;
  } while (last);
}
