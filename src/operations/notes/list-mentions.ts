import type { listMentions as contract } from '#contract/notes/notes.ts';
import { accept } from '#domain/result.ts';
import { listUnreadMentions } from '#store/notes/mentions.ts';
import type { Handle } from '../world.ts';
import { shownNotesOn } from './shown-note.ts';

/** More than that nobody reads on one day; those that are read make room for the rest. */
const most = 50;

export const listMentions: Handle<typeof contract> = async (world) => {
  const { tx, workspace, actor } = world;
  const notes = await listUnreadMentions(tx, workspace.id, actor.memberId, most);
  return accept({ items: await shownNotesOn(world, notes) });
};
