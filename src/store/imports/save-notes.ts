import { sql } from 'kysely';
import type { NoteNoun } from '#domain/address-book/note.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { insertRows } from './bulk-rows.ts';

export interface NoteToSave {
  readonly noteId: string;
  readonly noun: NoteNoun;
  readonly nounId: string;
  readonly text: string;
  readonly writtenBy: string | null;
  readonly saidBy: string | null;
  readonly writtenAt: Instant;
}

/** Writes notes that are new; one that is there stays as it is. */
export async function saveNotes(
  tx: DatabaseTransaction,
  workspaceId: string,
  notes: readonly NoteToSave[],
): Promise<void> {
  await insertRows(
    tx,
    'note',
    notes.map(({ noteId, noun, nounId, text, writtenBy, saidBy, writtenAt }) => ({
      ...{ workspace_id: workspaceId, note_id: noteId, noun, noun_id: nounId, text },
      ...{ written_by: writtenBy, said_by: saidBy, written_at: writtenAt },
      ...{ changed_at: null, pinned_at: null, removed_at: null },
    })),
    { key: ['workspace_id', 'note_id'], update: false },
  );
}

/** Words notes anew that say something else in the other system now. What somebody changed or removed here stays so. */
export async function rewordNotes(
  tx: DatabaseTransaction,
  workspaceId: string,
  notes: readonly NoteToSave[],
): Promise<void> {
  if (notes.length === 0) return;
  await sql`update note set text = given.text, written_at = given."writtenAt", written_by = given."writtenBy",
      said_by = given."saidBy"
    from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb)
      given("noteId" uuid, text text, "writtenAt" timestamptz, "writtenBy" uuid, "saidBy" text)
    where note.workspace_id = ${workspaceId} and note.note_id = given."noteId"
      and note.changed_at is null and note.removed_at is null`.execute(tx);
}
