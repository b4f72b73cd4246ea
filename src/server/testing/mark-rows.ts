import pg from 'pg';
import type { Marks } from './marks.ts';

/** What follows from the ledger, whose words are marked there; what no row of a workspace holds; and keys. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  account: ['last_channel'],
  audit: ['act', 'noun'],
  commitment: [],
  conversation: [],
  deal: [],
  fact: [],
  finding: [],
  import: ['source', 'state'],
  import_link: ['noun', 'source'],
  insight: ['kind'],
  invitation: ['role', 'sees', 'token_hash'],
  lapse: [],
  member: ['theme', 'role', 'sees', 'sign_in_id', 'zone', 'locale'],
  milestone: [],
  playbook: ['key'],
  promise: [],
  roadmap_link: ['zone', 'locale', 'token_hash'],
  standing: [],
  task: ['kind'],
  workspace: ['zone', 'default_playbook', 'locale'],
};
const fromTheLedger = ['commitment', 'conversation', 'deal', 'fact', 'finding', 'lapse', 'milestone'];
const alsoFromTheLedger = ['promise', 'standing'];
/** Kept by triggers, from what is marked where it stands. */
const fromOtherRows = ['change', 'change_waiting', 'search_entry', 'search_word'];

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/**
 * Writes a mark into every word that a table keeps of a workspace, whatever tables there are. `mayRead` says who may
 * read a column, as `table.column`. Answers the tables that had no row, and so were not marked.
 */
export async function markRows(
  connection: pg.ClientConfig,
  marks: Marks,
  { workspaceId, mayRead }: { workspaceId: string; mayRead: Readonly<Record<string, readonly string[]>> },
): Promise<string[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<Column>(`
      select table_name as "table", column_name as "column", data_type as type
      from information_schema.columns as c
      where table_schema = 'public' and data_type in ('text', 'jsonb')
        and is_generated = 'NEVER' and exists (
        select from information_schema.columns as w
        where w.table_schema = 'public' and w.table_name = c.table_name and w.column_name = 'workspace_id')
      order by 1, 2`);
    const empty = new Set<string>();
    for (const { table, column, type } of rows) {
      const follows = [...fromTheLedger, ...alsoFromTheLedger, ...fromOtherRows].includes(table);
      if (follows || leftOut[table]?.includes(column)) continue;
      const mark = marks.word(`${table}.${column}`, ...(mayRead[`${table}.${column}`] ?? []));
      const value =
        type === 'text'
          ? `concat("${column}", ' ', $2::text)`
          : `"${column}" || jsonb_build_object($2::text, $2::text)`;
      const { rowCount } = await client.query(
        `update "${table}" set "${column}" = ${value} where workspace_id = $1`,
        [workspaceId, mark],
      );
      if (rowCount === 0) empty.add(table);
    }
    return [...empty].sort();
  } finally {
    await client.end();
  }
}
