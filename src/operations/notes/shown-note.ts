import type { ShownNote } from '#contract/notes/notes.ts';
import type { Actor } from '#policy/actor.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { mayChangeNote, mayRemoveNote } from '#policy/note.ts';
import { listFilesOfNotes } from '#store/files/stored-files.ts';
import { findNote, type NoteRow } from '#store/notes/notes.ts';
import { shownFile } from '../files/shown-file.ts';
import type { World } from '../world.ts';

/** Notes as every page shows them, with what came with each. */
export async function shownNotes(
  { tx, workspace, actor }: World,
  notes: readonly NoteRow[],
): Promise<ShownNote[]> {
  const files = await listFilesOfNotes(
    tx,
    workspace.id,
    notes.map(({ noteId }) => noteId),
  );
  return notes.map((note) => {
    const own = files.filter(({ noteId }) => noteId === note.noteId);
    return { ...wordsOf(actor, note), files: own.map(shownFile) };
  });
}

/** The same of notes on several people and companies, with whom each is on. */
export async function shownNotesOn(
  world: World,
  notes: readonly (NoteRow & { readonly onName: string })[],
): Promise<(ShownNote & { readonly on: { readonly id: string; readonly name: string } })[]> {
  const names = new Map(notes.map(({ noteId, onName }) => [noteId, onName]));
  const shown = await shownNotes(world, notes);
  return shown.map((note) => ({ ...note, on: { id: note.nounId, name: names.get(note.noteId) ?? '' } }));
}

/** The note as it stands after a write of this transaction. */
export async function noteAfter(world: World, noteId: string): Promise<ShownNote> {
  const note = await findNote(world.tx, world.workspace.id, noteId);
  const [shown] = note ? await shownNotes(world, [note]) : [];
  if (!shown) throw new Error('A note that was just written is not there.');
  return shown;
}

function wordsOf(actor: Actor, note: NoteRow): Omit<ShownNote, 'files'> {
  const { noteId, noun, nounId, text, mentions, writtenBy, writerName, writtenAt, changedAt, saidBy } = note;
  return {
    ...{ noteId, noun, nounId, text, saidBy, writtenAt, changedAt },
    mentions: [...mentions],
    writtenBy: writtenBy === null || writerName === null ? null : { id: writtenBy, name: writerName },
    pinned: note.pinnedAt !== null,
    may: {
      change: mayChangeNote(actor, note),
      pin: mayChangeAddressBook(actor),
      remove: mayRemoveNote(actor, note),
    },
  };
}
