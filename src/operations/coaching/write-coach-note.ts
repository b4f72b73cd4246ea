import type { writeCoachNote as contract } from '#contract/coaching/coach-notes.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayWriteNote } from '#policy/coaching.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { insertCoachNote, loadCoachNotes, tellOfDeal } from '#store/coaching/coach-notes.ts';
import { findDeal } from '../deals/find-deal.ts';
import { shownNote } from '../presenting/coaching-view.ts';
import type { Handle } from '../world.ts';

export const writeCoachNote: Handle<typeof contract> = async (world, input) => {
  const { dealId, conversationId, text } = input;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const { tx, workspace, actor, now } = world;
  const { memberId } = actor;
  const { ownerId, standing } = found.value;
  if (ownerId === null || !mayWriteNote(actor, found.value)) return notAllowed('write notes to that seller');
  if (!standing.conversations[conversationId]) {
    return refuse('conversation_not_found', 'There is no such conversation in this deal.');
  }
  const noteId = input.noteId ?? world.newId();
  if (input.noteId && (await loadCoachNotes(tx, workspace.id, { memberId, noteId })).length > 0) {
    return refuse('id_already_used', 'There is a note with this id already. Use a fresh one.');
  }
  const note = { noteId, dealId, conversationId, text, sellerId: ownerId, writerId: memberId };
  await insertCoachNote(tx, workspace.id, { ...note, writtenAt: now });
  await tellOfDeal(tx, workspace.id, dealId, standing.sequence);
  const [written] = await loadCoachNotes(tx, workspace.id, { memberId, noteId });
  if (!written) throw new Error('A note that was just written is not there.');
  return accept(shownNote(written, memberId));
};
