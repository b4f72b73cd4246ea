import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import { type GroupedNoun, groupsOfRow, type RowGrouping } from './row-grouping.ts';

/** A group of rows, by what they share; `key` is null for those in no group. */
interface RowGroupRow {
  readonly key: string | null;
  /** What it is called, as far as the database knows: accounts, tags and colleagues have names of their own. */
  readonly name: string | null;
  readonly count: number;
}

export interface GroupedRows {
  readonly groups: readonly RowGroupRow[];
  readonly groupCount: number;
}

interface Grouping {
  readonly noun: GroupedNoun;
  readonly by: RowGrouping;
  /** The tables that are spoken of in what the rows fulfil. */
  readonly from: RawBuilder<unknown>;
  readonly matching: Iterable<RawBuilder<unknown>>;
  readonly most: number;
}

/** How many rows of a list are in each group: the first by name, those in none last, and how many groups there are. */
export async function groupRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, by, from, matching, most }: Grouping,
): Promise<GroupedRows> {
  const { rows } = await sql<RowGroupRow & { groupCount: number }>`
    with counted as (
      select found.key, mode() within group (order by found.name) as said, count(*)::integer as count from ${from}
      left join lateral ${groupsOfRow(workspaceId, noun, by)} found on true
      where ${sql.join([...matching], sql` and `)} group by 1
    ), named as (select counted.*, ${nameOf(workspaceId, by)} as name from counted)
    select key, name, count, count(*) over ()::integer as "groupCount" from named
    order by key is null, lower(name), key limit ${most}`.execute(tx);
  return { groups: rows, groupCount: rows[0]?.groupCount ?? 0 };
}

function nameOf(workspaceId: string, by: RowGrouping): RawBuilder<unknown> {
  const isOfUs = by.of === 'owner' || (by.of === 'field' && by.holds === 'person');
  const noun = isOfUs ? 'member' : by.of;
  if (noun !== 'account' && noun !== 'tag' && noun !== 'member') return sql`counted.said`;
  return sql`(select one.name from ${sql.table(noun)} one
    where one.workspace_id = ${workspaceId} and ${sql.ref(`one.${noun}_id`)} = counted.key::uuid)`;
}
