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

/** The pairs of which the later is one of these, and both have something in common that few others have. */
export async function pairsInCommon(
  tx: DatabaseTransaction,
  workspaceId: string,
  taskId: string,
  ids: readonly string[],
): Promise<{ oneId: string; otherId: string }[]> {
  const { rows } = await sql<{ oneId: string; otherId: string }>`
    select distinct earlier.noun_id as "oneId", own.noun_id as "otherId"
    from duplicate_key own join duplicate_key earlier on earlier.workspace_id = ${workspaceId}
      and earlier.task_id = ${taskId} and earlier.key = own.key and earlier.noun_id < own.noun_id
    where own.workspace_id = ${workspaceId} and own.task_id = ${taskId} and own.noun_id = any(${ids}::uuid[])
      and own.key not in (select shared.key from duplicate_key shared
        where shared.workspace_id = ${workspaceId} and shared.task_id = ${taskId}
          and shared.key in (select mine.key from duplicate_key mine where mine.workspace_id = ${workspaceId}
            and mine.task_id = ${taskId} and mine.noun_id = any(${ids}::uuid[]))
        group by shared.key having count(*) > ${mostInCommon})`.execute(tx);
  return rows;
}

/** Drops the keys of a task that is through, and of those that were ended before they were. */
export async function dropKeys(tx: DatabaseTransaction, workspaceId: string, taskId: string): Promise<void> {
  await sql`delete from duplicate_key where workspace_id = ${workspaceId} and (task_id = ${taskId} or task_id not in
    (select task_id from task where workspace_id = ${workspaceId} and finished_at is null))`.execute(tx);
}
