import type { restoreNote as contract } from '#contract/notes/notes.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayRemoveNote } from '#policy/note.ts';
import { listFilesGoneWith, markFileRemoved } from '#store/files/stored-files.ts';
import { updateNote } from '#store/notes/notes.ts';
import { fileAct } from '../files/file-at-hand.ts';
import type { Handle } from '../world.ts';
import { noteAct, noteAtHand } from './note-at-hand.ts';
import { noteAfter } from './shown-note.ts';

export const restoreNote: Handle<typeof contract> = async (world, { noteId }) => {
  const { tx, workspace, actor } = world;
  const found = await noteAtHand(world, noteId);
  if (!found.ok) return found;
  if (!mayRemoveNote(actor, found.value)) return notAllowed('remove this note');
  const { removedAt } = found.value;
  if (removedAt !== null) {
    await updateNote(tx, workspace.id, { ...found.value, removedAt: null });
    for (const file of await listFilesGoneWith(tx, workspace.id, { noteId, removedAt })) {
      await markFileRemoved(tx, workspace.id, file.fileId, null);
      await fileAct(world, file, 'restored');
    }
    await noteAct(world, found.value, { act: 'restored', after: { text: found.value.text } });
  }
  return accept(await noteAfter(world, noteId));
};
