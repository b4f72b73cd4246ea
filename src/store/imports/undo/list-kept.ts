import { sql } from 'kysely';
import { type CursorValues, cursorOf } from '../../cursor.ts';
import type { DatabaseTransaction } from '../../transaction.ts';
import { idArray } from '../bulk-rows.ts';
import type { Journaled } from './journaled.ts';
import type { StayReason } from './why-it-stays.ts';

export interface KeptRow {
  readonly noun: Exclude<Journaled, 'import_link'> | 'deal';
  /** Of a record itself; of what hangs on one, that one. */
  readonly id: string;
  readonly name: string;
  readonly reason: Exclude<StayReason, 'with'> | 'facts';
}

/** What only stayed because something else did is not told of. */
const isTold = sql`e.state = 'kept' and e.reason <> 'with' and e.noun <> 'import_link'`;

/** How much stayed when these imports were taken back. */
export async function countKept(
  tx: DatabaseTransaction,
  workspaceId: string,
  importIds: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct (e.noun, e.row_key))::integer as count from import_change e
    where e.workspace_id = ${workspaceId} and e.import_id = any(${idArray(importIds)}::uuid[]) and ${isTold}`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

/** What stayed when an import was taken back, and how much that is in all. */
export async function listKeptRows(
  tx: DatabaseTransaction,
  of: { workspaceId: string; importId: string },
  page: { after: CursorValues | null; limit: number },
): Promise<{ items: KeptRow[]; next: string | null; count: number }> {
  const { workspaceId, importId } = of;
  const own = sql`e.workspace_id = ${workspaceId} and e.import_id = ${importId} and ${isTold}`;
  const further = page.after
    ? sql`and (e.noun, e.row_key) > (${page.after[0]}::text, ${page.after[1]}::text)`
    : sql``;
  const { rows } = await sql<KeptRow & { key: string }>`
    select e.noun, e.row_key as key, e.reason, holder.id,
      coalesce(case when e.noun in ('contact', 'contact_job') or holder.noun = 'contact'
          then (select name from contact r where r.workspace_id = ${workspaceId} and r.contact_id = holder.id::uuid)
        when e.noun = 'account' or holder.noun = 'account'
          then (select name from account r where r.workspace_id = ${workspaceId} and r.account_id = holder.id::uuid)
        when e.noun = 'deal' or holder.noun = 'deal'
          then (select name from deal r where r.workspace_id = ${workspaceId} and r.deal_id = holder.id::uuid)
        when e.noun = 'note' then (select left(text, 80) from note r
          where r.workspace_id = ${workspaceId} and r.note_id = holder.id::uuid)
        when e.noun = 'relation' then (select c.name from relation r join contact c on c.workspace_id = r.workspace_id
          and c.contact_id = r.from_id where r.workspace_id = ${workspaceId} and r.relation_id = holder.id::uuid)
        when e.noun = 'stored_file' then (select name from stored_file r
          where r.workspace_id = ${workspaceId} and r.file_id = holder.id::uuid)
        when e.noun = 'tag' then (select name from tag r
          where r.workspace_id = ${workspaceId} and r.tag_id = holder.id::uuid)
        when e.noun = 'custom_field' then (select label from custom_field r
          where r.workspace_id = ${workspaceId} and r.field_id = holder.id::uuid)
        when e.noun = 'member' then (select name from member r
          where r.workspace_id = ${workspaceId} and r.member_id = holder.id::uuid)
        when e.noun = 'team' then (select name from team r
          where r.workspace_id = ${workspaceId} and r.team_id = holder.id::uuid) end, '…') as name
    from import_change e
    cross join lateral (select
      case when e.noun in ('tagged', 'custom_value') then split_part(e.row_key, E'\x1f', 1) end as noun,
      case when e.noun in ('tagged', 'custom_value') then split_part(e.row_key, E'\x1f', 2)
        else split_part(e.row_key, E'\x1f', 1) end as id) holder
    where ${own} ${further}
    order by e.noun, e.row_key limit ${page.limit + 1}`.execute(tx);
  const counted = await sql<{ count: number }>`
    select count(*)::integer as count from import_change e where ${own}`.execute(tx);
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return {
    items: items.map(({ key: _, ...row }) => row),
    next: rows.length > page.limit && last ? cursorOf([last.noun, last.key]) : null,
    count: counted.rows[0]?.count ?? 0,
  };
}
