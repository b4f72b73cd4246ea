import { type SqlBool, sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { dealChanges } from '../deal-changes.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface CoachNoteRow {
  readonly noteId: string;
  readonly dealId: string;
  readonly conversationId: string;
  readonly dealName: string;
  readonly accountName: string | null;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly writerId: string;
  readonly writerName: string;
  readonly text: string;
  readonly writtenAt: Instant;
  readonly changedAt: Instant | null;
  readonly readAt: Instant | null;
  readonly withdrawnAt: Instant | null;
}

type NewNote = Pick<
  CoachNoteRow,
  'noteId' | 'dealId' | 'conversationId' | 'sellerId' | 'writerId' | 'text' | 'writtenAt'
>;

export async function insertCoachNote(
  tx: DatabaseTransaction,
  workspaceId: string,
  note: NewNote,
): Promise<void> {
  await tx
    .insertInto('coach_note')
    .values({
      workspace_id: workspaceId,
      note_id: note.noteId,
      deal_id: note.dealId,
      conversation_id: note.conversationId,
      seller_id: note.sellerId,
      writer_id: note.writerId,
      text: note.text,
      written_at: note.writtenAt,
    })
    .execute();
}

type NoteChange = Partial<Pick<CoachNoteRow, 'text' | 'changedAt' | 'readAt' | 'withdrawnAt'>>;

export async function updateCoachNote(
  tx: DatabaseTransaction,
  workspaceId: string,
  noteId: string,
  { text, changedAt, readAt, withdrawnAt }: NoteChange,
): Promise<void> {
  await tx
    .updateTable('coach_note')
    .set({
      ...(text === undefined ? {} : { text }),
      ...(changedAt === undefined ? {} : { changed_at: changedAt }),
      ...(readAt === undefined ? {} : { read_at: readAt }),
      ...(withdrawnAt === undefined ? {} : { withdrawn_at: withdrawnAt }),
    })
    .where('workspace_id', '=', workspaceId)
    .where('note_id', '=', noteId)
    .execute();
}

interface NotesAsked {
  /** Only what this member wrote or is to read. */
  readonly memberId: string;
  readonly noteId?: string;
  readonly conversationIds?: readonly string[];
  /** Only what they have not read, and is not taken back. */
  readonly unread?: true;
}

/** Notes as far as a member may read them, the oldest first. */
export async function loadCoachNotes(
  tx: DatabaseTransaction,
  workspaceId: string,
  { memberId, noteId, conversationIds, unread }: NotesAsked,
): Promise<CoachNoteRow[]> {
  let notes = tx
    .selectFrom('coach_note as n')
    .innerJoin('deal', (join) =>
      join.onRef('deal.workspace_id', '=', 'n.workspace_id').onRef('deal.deal_id', '=', 'n.deal_id'),
    )
    .leftJoin('account', (join) =>
      join
        .onRef('account.workspace_id', '=', 'deal.workspace_id')
        .onRef('account.account_id', '=', 'deal.account_id'),
    )
    .innerJoin('member as seller', (join) =>
      join.onRef('seller.workspace_id', '=', 'n.workspace_id').onRef('seller.member_id', '=', 'n.seller_id'),
    )
    .innerJoin('member as writer', (join) =>
      join.onRef('writer.workspace_id', '=', 'n.workspace_id').onRef('writer.member_id', '=', 'n.writer_id'),
    )
    .where('n.workspace_id', '=', workspaceId)
    .where(sql<SqlBool>`${memberId} in (n.seller_id, n.writer_id)`);
  if (noteId !== undefined) notes = notes.where('n.note_id', '=', noteId);
  if (conversationIds !== undefined) {
    notes = notes
      .where('n.conversation_id', '=', sql<string>`any(${conversationIds}::uuid[])`)
      .where('n.withdrawn_at', 'is', null);
  }
  if (unread) {
    notes = notes
      .where('n.seller_id', '=', memberId)
      .where('n.read_at', 'is', null)
      .where('n.withdrawn_at', 'is', null);
  }
  return notes
    .select([
      'n.note_id as noteId',
      'n.deal_id as dealId',
      'n.conversation_id as conversationId',
      'deal.name as dealName',
      'account.name as accountName',
      'n.seller_id as sellerId',
      'seller.name as sellerName',
      'n.writer_id as writerId',
      'writer.name as writerName',
      'n.text',
      'n.written_at as writtenAt',
      'n.changed_at as changedAt',
      'n.read_at as readAt',
      'n.withdrawn_at as withdrawnAt',
    ])
    .orderBy('n.written_at')
    .orderBy('n.note_id')
    .execute();
}

/** Lets whoever sees the deal look again; a note is no fact, so that its sequence stays. */
export async function tellOfDeal(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
  sequence: number,
): Promise<void> {
  const change = JSON.stringify({ workspaceId, dealId, sequence });
  await sql`select pg_notify(${dealChanges}, ${change})`.execute(tx);
}
