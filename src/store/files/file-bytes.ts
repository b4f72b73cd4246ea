import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** Notes that bytes will arrive, before the first of them does. */
export async function noteBytesBegun(
  tx: DatabaseTransaction,
  workspaceId: string,
  fileId: string,
  at: Instant,
): Promise<void> {
  await sql`insert into file_bytes (workspace_id, file_id, begun_at) values (${workspaceId}, ${fileId}, ${at})
    on conflict (workspace_id, file_id) do update set begun_at = excluded.begun_at`.execute(tx);
}

/** Bytes that belong to no file, and that nobody is sending any more. */
export async function bytesOfNoFile(
  tx: DatabaseTransaction,
  workspaceId: string,
  { begunBefore, limit }: { begunBefore: Instant; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ fileId: string }>`
    select file_id as "fileId" from file_bytes kept
    where workspace_id = ${workspaceId} and begun_at < ${begunBefore}
      and not exists (select from stored_file where stored_file.workspace_id = kept.workspace_id
        and stored_file.file_id = kept.file_id)
    order by begun_at limit ${limit}`.execute(tx);
  return rows.map(({ fileId }) => fileId);
}

/** The bytes are gone. */
export async function noteBytesGone(
  tx: DatabaseTransaction,
  workspaceId: string,
  fileIds: readonly string[],
): Promise<void> {
  await sql`delete from file_bytes where workspace_id = ${workspaceId}
    and file_id = any(${[...fileIds]}::uuid[])`.execute(tx);
}
