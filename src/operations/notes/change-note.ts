import type { changeNote as contract } from '#contract/notes/notes.ts';
import { mentionsIn } from '#domain/address-book/note.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeNote } from '#policy/note.ts';
import { colleagues, saveMentions } from '#store/notes/mentions.ts';
import { updateNote } from '#store/notes/notes.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import { noteAct, noteAtHand, noteNotFound } from './note-at-hand.ts';
import { noteAfter } from './shown-note.ts';

export const changeNote: Handle<typeof contract> = async (world, { noteId, seen, ...change }) => {
  const { tx, workspace, actor, now } = world;
  const found = await noteAtHand(world, noteId);
  if (!found.ok) return found;
  const before = found.value;
  if (before.removedAt !== null) return noteNotFound();
  const may = change.text === undefined ? mayChangeAddressBook(actor) : mayChangeNote(actor, before);
  if (!may) return notAllowed('change this note');
  const stands = { text: before.text, pinned: before.pinnedAt !== null };
  const clash = await rowClash(world, { noun: 'note', nounId: noteId }, stands, { ...change, seen });
  if (clash) return clash;
  const { text = before.text, pinned = stands.pinned } = change;
  const isWordedAnew = text !== before.text;
  const changedAt = isWordedAnew ? now : before.changedAt;
  const pinnedAt = pinned ? (before.pinnedAt ?? now) : null;
  await updateNote(tx, workspace.id, { ...before, text, changedAt, pinnedAt });
  if (isWordedAnew) {
    const mentions = mentionsIn(text, await colleagues(tx, workspace.id));
    await saveMentions(tx, workspace.id, { noteId, mentions, readBy: actor.memberId }, now);
  }
  await noteAct(world, before, { act: 'changed', before: stands, after: { text, pinned } });
  return accept(await noteAfter(world, noteId));
};
