import { sql } from 'kysely';
import type { Mention } from '#domain/address-book/note.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { isHolderThere, type NoteRow, noteColumns, withWriter } from './notes.ts';

/** Everybody who can be named, as far as they are still here. */
export async function colleagues(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<{ memberId: string; name: string }[]> {
  return tx
    .selectFrom('member')
    .select(['member_id as memberId', 'name'])
    .where('workspace_id', '=', workspaceId)
    .where('active', '=', true)
    .execute();
}

/** Writes whom a note names. Who was named before and has read it has read it. */
export async function saveMentions(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noteId, mentions, readBy }: { noteId: string; mentions: readonly Mention[]; readBy: string },
  at: Instant,
): Promise<void> {
  const named = mentions.map(({ memberId }) => memberId);
  await sql`delete from note_mention where workspace_id = ${workspaceId} and note_id = ${noteId}
    and member_id <> all(${named}::uuid[])`.execute(tx);
  if (mentions.length === 0) return;
  await tx
    .insertInto('note_mention')
    .values(
      mentions.map(({ memberId, said }) => ({
        ...{ workspace_id: workspaceId, note_id: noteId, member_id: memberId, said },
        // Who names themselves knows.
        read_at: memberId === readBy ? at : null,
      })),
    )
    .onConflict((known) =>
      known
        .columns(['workspace_id', 'note_id', 'member_id'])
        .doUpdateSet(({ ref }) => ({ said: ref('excluded.said') })),
    )
    .execute();
}

interface Named extends NoteRow {
  readonly onName: string;
}

/** Notes that name a member and that they have not read, the latest first. */
export async function listUnreadMentions(
  tx: DatabaseTransaction,
  workspaceId: string,
  memberId: string,
  limit: number,
): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select ${noteColumns}, coalesce(contact.name, account.name) as "onName"
    from note_mention mention
    join note on note.workspace_id = mention.workspace_id and note.note_id = mention.note_id
      and note.removed_at is null
    ${withWriter}
    left join contact on note.noun = 'contact' and contact.workspace_id = note.workspace_id
      and contact.contact_id = note.noun_id
    left join account on note.noun = 'account' and account.workspace_id = note.workspace_id
      and account.account_id = note.noun_id
    where mention.workspace_id = ${workspaceId} and mention.member_id = ${memberId} and mention.read_at is null
      and ${isHolderThere}
    order by note.written_at desc, note.note_id limit ${limit}`.execute(tx);
  return rows;
}

/** Whether any note names a member who has not read it. */
export async function isNamedAnywhere(
  tx: DatabaseTransaction,
  workspaceId: string,
  memberId: string,
): Promise<boolean> {
  return (await listUnreadMentions(tx, workspaceId, memberId, 1)).length > 0;
}

/** Says that a member has read a note that names them, or has not; whether it names them at all. */
export async function markMention(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noteId, memberId, readAt }: { noteId: string; memberId: string; readAt: Instant | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('note_mention')
    .set({ read_at: readAt })
    .where('workspace_id', '=', workspaceId)
    .where('note_id', '=', noteId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}
