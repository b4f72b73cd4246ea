import { sql } from 'kysely';
import type { MeetingCell } from '#domain/meeting/meeting-cell.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** Whose record: a conversation's, as it is written from one deal. */
export interface OfMeeting {
  readonly workspaceId: string;
  readonly dealId: string;
  readonly conversationId: string;
}

/** Begins a write: the record is held until the transaction ends, and this is the revision that the write makes. */
export async function nextRevision(tx: DatabaseTransaction, of: OfMeeting, now: Instant): Promise<number> {
  const { rows } = await sql<{ revision: number }>`
    insert into meeting (workspace_id, deal_id, conversation_id, revision, changed_at)
    values (${of.workspaceId}, ${of.dealId}, ${of.conversationId}, 1, ${now})
    on conflict (workspace_id, deal_id, conversation_id)
    do update set revision = meeting.revision + 1, changed_at = ${now}
    returning revision`.execute(tx);
  return rows[0]?.revision ?? 1;
}

/** The record's revision; 0 where nothing was typed yet. */
export async function loadRevision(tx: DatabaseTransaction, of: OfMeeting): Promise<number> {
  const { rows } = await sql<{ revision: number }>`
    select revision from meeting where workspace_id = ${of.workspaceId} and deal_id = ${of.dealId}
      and conversation_id = ${of.conversationId}`.execute(tx);
  return rows[0]?.revision ?? 0;
}

/** The fields of a record that changed after a revision. */
export async function loadCells(tx: DatabaseTransaction, of: OfMeeting, since = 0): Promise<MeetingCell[]> {
  const { rows } = await sql<MeetingCell>`
    select key, value, member_id as "memberId", device_id as "deviceId", typed_at as "typedAt", revision, others
    from meeting_cell where workspace_id = ${of.workspaceId} and deal_id = ${of.dealId}
      and conversation_id = ${of.conversationId} and revision > ${since} order by key`.execute(tx);
  return rows;
}

export async function saveCells(
  tx: DatabaseTransaction,
  of: OfMeeting,
  cells: readonly MeetingCell[],
): Promise<void> {
  if (cells.length === 0) return;
  // Taken apart by hand, because a JSON null is a value here and not the lack of one.
  await sql`
    insert into meeting_cell (workspace_id, deal_id, conversation_id, key, value, member_id, device_id, typed_at,
      revision, others)
    select ${of.workspaceId}::uuid, ${of.dealId}::uuid, ${of.conversationId}::uuid, cell ->> 'key', cell -> 'value',
      (cell ->> 'memberId')::uuid, (cell ->> 'deviceId')::uuid, (cell ->> 'typedAt')::timestamptz,
      (cell ->> 'revision')::integer, cell -> 'others'
    from jsonb_array_elements(${JSON.stringify(cells)}::jsonb) cell
    on conflict (workspace_id, deal_id, conversation_id, key) do update set value = excluded.value,
      member_id = excluded.member_id, device_id = excluded.device_id, typed_at = excluded.typed_at,
      revision = excluded.revision, others = excluded.others`.execute(tx);
}
