import type { changeCoachNote as contract } from '#contract/coaching/coach-notes.ts';
import { updateCoachNote } from '#store/coaching/coach-notes.ts';
import type { Handle } from '../world.ts';
import { afterChange, findNote } from './find-note.ts';

export const changeCoachNote: Handle<typeof contract> = async (world, { noteId, text, withdrawn }) => {
  const found = await findNote(world, noteId, 'writer');
  if (!found.ok) return found;
  const { tx, workspace, now } = world;
  await updateCoachNote(tx, workspace.id, noteId, {
    // What is worded anew is to be read anew.
    ...(text === undefined ? {} : { text, changedAt: now, readAt: null }),
    ...(withdrawn === undefined ? {} : { withdrawnAt: withdrawn ? now : null }),
    ...(text === undefined && withdrawn === undefined ? { readAt: found.value.readAt } : {}),
  });
  return afterChange(world, found.value);
};
