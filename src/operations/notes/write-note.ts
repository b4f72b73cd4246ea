import type { writeNote as contract } from '#contract/notes/notes.ts';
import { mentionsIn } from '#domain/address-book/note.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { colleagues, saveMentions } from '#store/notes/mentions.ts';
import { findNote, insertNote } from '#store/notes/notes.ts';
import type { Handle } from '../world.ts';
import { noteAct, notThere } from './note-at-hand.ts';
import { noteAfter } from './shown-note.ts';

export const writeNote: Handle<typeof contract> = async (world, { noun, nounId, text, pinned, ...given }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('write notes');
  const refused = await notThere(world, { noun, nounId });
  if (refused) return refused;
  const noteId = given.noteId ?? world.newId();
  if (given.noteId && (await findNote(tx, workspace.id, noteId))) {
    return refuse('id_already_used', 'There is a note with this id already. Use a fresh one.');
  }
  await insertNote(tx, workspace.id, {
    ...{ noteId, noun, nounId, text, writtenBy: actor.memberId, writtenAt: now },
    pinnedAt: pinned ? now : null,
  });
  const mentions = mentionsIn(text, await colleagues(tx, workspace.id));
  await saveMentions(tx, workspace.id, { noteId, mentions, readBy: actor.memberId }, now);
  const note = await noteAfter(world, noteId);
  await noteAct(world, note, { act: 'written', after: { text } });
  return accept(note);
};
