import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { type CoachNoteRow, loadCoachNotes } from '#store/coaching/coach-notes.ts';
import { shownNote } from '../presenting/coaching-view.ts';
import type { World } from '../world.ts';

/** A note that this member wrote, or that is for them; whatever is neither is not there. */
export async function findNote(world: World, noteId: string, as: 'writer' | 'seller') {
  const { tx, workspace, actor } = world;
  const [note] = await loadCoachNotes(tx, workspace.id, { memberId: actor.memberId, noteId });
  const isTheirs = note && (as === 'writer' ? note.writerId : note.sellerId) === actor.memberId;
  if (!isTheirs) {
    return refuse('coach_note_not_found', 'There is no such note, or it is not yours. Load the page again.');
  }
  return accept(note);
}

/** The note as it stands after a change. */
export async function afterChange(world: World, { noteId }: CoachNoteRow) {
  const { tx, workspace, actor } = world;
  const [note] = await loadCoachNotes(tx, workspace.id, { memberId: actor.memberId, noteId });
  if (!note) throw new Error('A note that was just changed is not there.');
  return accept(shownNote(note, actor.memberId));
}
