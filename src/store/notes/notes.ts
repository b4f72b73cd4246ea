import { type RawBuilder, sql } from 'kysely';
import type { Mention, NoteNoun } from '#domain/address-book/note.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface NoteRow {
  readonly noteId: string;
  readonly noun: NoteNoun;
  readonly nounId: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly writtenBy: string | null;
  readonly writerName: string | null;
  /** What another system calls its writer, where nobody here is known by it. */
  readonly saidBy: string | null;
  readonly writtenAt: Instant;
  readonly changedAt: Instant | null;
  readonly pinnedAt: Instant | null;
  readonly removedAt: Instant | null;
}

/** A note as it is shown, of the table called `note`. */
export const noteColumns = sql`note.note_id as "noteId", note.noun, note.noun_id as "nounId", note.text,
  (select coalesce(json_agg(json_build_object('memberId', named.member_id, 'said', named.said)), '[]')
    from note_mention named
    where named.workspace_id = note.workspace_id and named.note_id = note.note_id) as mentions,
  note.written_by as "writtenBy", writer.name as "writerName", note.said_by as "saidBy", note.written_at as "writtenAt",
  note.changed_at as "changedAt", note.pinned_at as "pinnedAt", note.removed_at as "removedAt"`;

export const withWriter = sql`left join member writer on writer.workspace_id = note.workspace_id
  and writer.member_id = note.written_by`;

export interface NoteHolder {
  readonly noun: NoteNoun;
  readonly nounId: string;
}

/** A page of the notes on a company or a person, the pinned ones first, and how many there are in all. */
export async function listNoteRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, nounId }: NoteHolder,
  { after, limit }: { after: CursorValues | null; limit: number },
): Promise<{ items: NoteRow[]; next: string | null; count: number }> {
  const there = sql`note.workspace_id = ${workspaceId} and note.noun = ${noun} and note.noun_id = ${nounId}
    and note.removed_at is null`;
  const rest = after
    ? sql`and (note.pinned_at is not null, note.written_at, note.note_id)
        < (${after[0]}::boolean, ${after[1]}::timestamptz, ${after[2]}::uuid)`
    : sql``;
  const [{ rows }, counted] = await Promise.all([
    sql<NoteRow>`select ${noteColumns} from note ${withWriter} where ${there} ${rest}
      order by note.pinned_at is not null desc, note.written_at desc, note.note_id desc
      limit ${limit + 1}`.execute(tx),
    sql<{ count: number }>`select count(*) as count from note where ${there}`.execute(tx),
  ]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next =
    rows.length > limit && last ? cursorOf([last.pinnedAt !== null, last.writtenAt, last.noteId]) : null;
  return { items, next, count: counted.rows[0]?.count ?? 0 };
}

/** A note, also one that was removed. */
export async function findNote(
  tx: DatabaseTransaction,
  workspaceId: string,
  noteId: string,
): Promise<NoteRow | undefined> {
  const { rows } = await sql<NoteRow>`select ${noteColumns} from note ${withWriter}
    where note.workspace_id = ${workspaceId} and note.note_id = ${noteId}`.execute(tx);
  return rows[0];
}

type NewNote = Pick<NoteRow, 'noteId' | 'noun' | 'nounId' | 'text' | 'writtenBy' | 'writtenAt' | 'pinnedAt'>;

export async function insertNote(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noteId, noun, nounId, text, writtenBy, writtenAt, pinnedAt }: NewNote,
): Promise<void> {
  await tx
    .insertInto('note')
    .values({
      ...{ workspace_id: workspaceId, note_id: noteId, noun, noun_id: nounId, text },
      ...{ written_by: writtenBy, written_at: writtenAt, pinned_at: pinnedAt },
      ...{ changed_at: null, removed_at: null },
    })
    .execute();
}

export async function updateNote(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noteId, text, changedAt, pinnedAt, removedAt }: NoteRow,
): Promise<void> {
  await tx
    .updateTable('note')
    .set({ text, changed_at: changedAt, pinned_at: pinnedAt, removed_at: removedAt })
    .where('workspace_id', '=', workspaceId)
    .where('note_id', '=', noteId)
    .execute();
}

/** Takes away notes that were removed before an instant; says how many. */
export async function forgetNotes(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('note')
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Whether the company or the person of a note, the table called `note`, is there. */
export const isHolderThere: RawBuilder<boolean> = sql<boolean>`(case note.noun
  when 'account' then exists (select 1 from account where account.workspace_id = note.workspace_id
    and account.account_id = note.noun_id and account.removed_at is null)
  else exists (select 1 from contact where contact.workspace_id = note.workspace_id
    and contact.contact_id = note.noun_id and contact.removed_at is null) end)`;
