import type { restoreNote as contract } from '#contract/notes/notes.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayRemoveNote } from '#policy/note.ts';
import { updateNote } from '#store/notes/notes.ts';
import type { Handle } from '../world.ts';
import { noteAct, noteAfter, noteAtHand } from './note-at-hand.ts';
import { shownNote } from './shown-note.ts';

export const restoreNote: Handle<typeof contract> = async (world, { noteId }) => {
  const { tx, workspace, actor } = world;
  const found = await noteAtHand(world, noteId);
  if (!found.ok) return found;
  if (!mayRemoveNote(actor, found.value)) return notAllowed('remove this note');
  if (found.value.removedAt !== null) {
    await updateNote(tx, workspace.id, { ...found.value, removedAt: null });
    await noteAct(world, found.value, { act: 'restored', after: { text: found.value.text } });
  }
  return accept(shownNote(actor, await noteAfter(world, noteId)));
};
