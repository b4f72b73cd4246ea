import type { ShownNote } from '#contract/notes/notes.ts';
import type { Actor } from '#policy/actor.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { mayChangeNote, mayRemoveNote } from '#policy/note.ts';
import type { NoteRow } from '#store/notes/notes.ts';

export function shownNote(actor: Actor, note: NoteRow): ShownNote {
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
