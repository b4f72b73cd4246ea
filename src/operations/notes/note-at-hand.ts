import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { hasAccount } from '#store/address-book/accounts.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { noteChange } from '#store/audit-trail.ts';
import { findNote, type NoteHolder, type NoteRow } from '#store/notes/notes.ts';
import type { World } from '../world.ts';

/** Why there can be no note on a company or a person; null where they are there. */
export async function notThere({ tx, workspace }: World, { noun, nounId }: NoteHolder) {
  if (noun === 'account') {
    if (await hasAccount(tx, workspace.id, nounId)) return null;
    return refuse('account_not_found', 'There is no such account.');
  }
  if (await loadContact(tx, workspace.id, nounId)) return null;
  return refuse('contact_not_found', 'There is no such contact.');
}

/** A note on somebody who is there, also one that was removed. */
export async function noteAtHand(world: World, noteId: string): Promise<Result<NoteRow, Refusal>> {
  const note = await findNote(world.tx, world.workspace.id, noteId);
  return note && !(await notThere(world, note)) ? accept(note) : noteNotFound();
}

export function noteNotFound() {
  return refuse('note_not_found', 'There is no such note any more.');
}

/** Writes in the trail what became of a note; its words stand where they changed. */
export async function noteAct(
  { tx, workspace, actor, now, newId }: World,
  note: Pick<NoteRow, 'noteId' | 'noun' | 'nounId'>,
  { act, before, after }: { act: string; before?: object; after?: object },
): Promise<void> {
  const { noun, nounId } = note;
  await noteChange(tx, {
    ...{ auditId: newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'note', nounId: note.noteId, act },
    ...(before === undefined ? {} : { before: { noun, nounId, ...before } }),
    ...(after === undefined ? {} : { after: { noun, nounId, ...after } }),
  });
}
