import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';

/** What one record is found by. */
export interface KeysOfRecord {
  readonly id: string;
  readonly keys: readonly string[];
}

/** What more records than this have in common says nothing of any two of them: a switchboard, a usual name. */
const mostInCommon = 100;
/** Enough of a key to tell it from others; a name may be as long as a page. */
const longestKey = 200;

/** Keeps what records are found by, for as long as a task looks through them. */
export async function keepKeys(
  tx: DatabaseTransaction,
  workspaceId: string,
  taskId: string,
  records: readonly KeysOfRecord[],
): Promise<void> {
  const rows = records.flatMap(({ id, keys }) => keys.map((key) => ({ id, key: key.slice(0, longestKey) })));
  await sql`insert into duplicate_key (workspace_id, task_id, key, noun_id)
    select ${workspaceId}, ${taskId}, key, id
    from unnest(${rows.map(({ key }) => key)}::text[], ${rows.map(({ id }) => id)}::uuid[]) kept(key, id)
    on conflict do nothing`.execute(tx);
}

/** Who has what these records are found by, as far as few enough have it: by key, those who were looked at so far. */
export async function whoHas(
  tx: DatabaseTransaction,
  workspaceId: string,
  taskId: string,
  records: readonly KeysOfRecord[],
): Promise<{ ids: string[] }[]> {
  const keys = [...new Set(records.flatMap((record) => record.keys.map((key) => key.slice(0, longestKey))))];
  // Asked for by the keys alone, along the index, however much the planner knows of a table that has just been filled.
  const { rows } = await sql<{ ids: string[] }>`
    select array_agg(noun_id::text) as ids from duplicate_key
    where workspace_id = ${workspaceId} and task_id = ${taskId} and key = any(${keys}::text[])
    group by key having count(*) between 2 and ${mostInCommon}`.execute(tx);
  return rows;
}

/** Drops the keys of a task that is through, and of those that were ended before they were. */
export async function dropKeys(tx: DatabaseTransaction, workspaceId: string, taskId: string): Promise<void> {
  await sql`delete from duplicate_key where workspace_id = ${workspaceId} and (task_id = ${taskId} or task_id not in
    (select task_id from task where workspace_id = ${workspaceId} and finished_at is null))`.execute(tx);
}
