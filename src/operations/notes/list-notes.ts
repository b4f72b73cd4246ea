import type { listNotes as contract } from '#contract/notes/notes.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { listNoteRows } from '#store/notes/notes.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { notThere } from './note-at-hand.ts';
import { shownNotes } from './shown-note.ts';

export const listNotes: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, 3);
  if (!page.ok) return page;
  const refused = await notThere(world, input);
  if (refused) return refused;
  const { tx, workspace, actor } = world;
  const { items, next, count } = await listNoteRows(tx, workspace.id, input, page.value);
  const may = { write: mayChangeAddressBook(actor) };
  return accept({ items: await shownNotes(world, items), next, count, may });
};
