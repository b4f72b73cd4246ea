import type { removeNote as contract } from '#contract/notes/notes.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayRemoveNote } from '#policy/note.ts';
import { listFilesOfNotes, markFileRemoved } from '#store/files/stored-files.ts';
import { updateNote } from '#store/notes/notes.ts';
import { fileAct } from '../files/file-at-hand.ts';
import type { Handle } from '../world.ts';
import { noteAct, noteAtHand } from './note-at-hand.ts';

export const removeNote: Handle<typeof contract> = async (world, { noteId }) => {
  const { tx, workspace, actor, now } = world;
  const found = await noteAtHand(world, noteId);
  if (!found.ok) return found;
  const note = found.value;
  if (!mayRemoveNote(actor, note)) return notAllowed('remove this note');
  if (note.removedAt !== null) return accept({ noteId });
  await updateNote(tx, workspace.id, { ...note, removedAt: now });
  for (const file of await listFilesOfNotes(tx, workspace.id, [noteId])) {
    await markFileRemoved(tx, workspace.id, file.fileId, now);
    await fileAct(world, file, 'removed');
  }
  await noteAct(world, note, { act: 'removed', before: { text: note.text } });
  return accept({ noteId });
};
