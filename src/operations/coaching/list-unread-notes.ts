import type { listUnreadNotes as contract } from '#contract/coaching/coach-notes.ts';
import { accept } from '#domain/result.ts';
import { loadCoachNotes } from '#store/coaching/coach-notes.ts';
import { shownNote } from '../presenting/coaching-view.ts';
import type { Handle } from '../world.ts';

export const listUnreadNotes: Handle<typeof contract> = async ({ tx, workspace, actor }) => {
  const { memberId } = actor;
  const notes = await loadCoachNotes(tx, workspace.id, { memberId, unread: true });
  return accept({ items: notes.map((note) => shownNote(note, memberId)) });
};
