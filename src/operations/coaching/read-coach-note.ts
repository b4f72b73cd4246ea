import type { readCoachNote as contract } from '#contract/coaching/coach-notes.ts';
import { updateCoachNote } from '#store/coaching/coach-notes.ts';
import type { Handle } from '../world.ts';
import { afterChange, findNote } from './find-note.ts';

export const readCoachNote: Handle<typeof contract> = async (world, { noteId, unread }) => {
  const found = await findNote(world, noteId, 'seller');
  if (!found.ok) return found;
  const { tx, workspace, now } = world;
  await updateCoachNote(tx, workspace.id, noteId, { readAt: unread ? null : now });
  return afterChange(world, found.value);
};
