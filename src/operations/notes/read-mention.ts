import type { readMention as contract } from '#contract/notes/notes.ts';
import { accept } from '#domain/result.ts';
import { markMention } from '#store/notes/mentions.ts';
import type { Handle } from '../world.ts';
import { noteNotFound } from './note-at-hand.ts';

export const readMention: Handle<typeof contract> = async (world, { noteId, unread }) => {
  const { tx, workspace, actor, now } = world;
  const readAt = unread ? null : now;
  const isNamed = await markMention(tx, workspace.id, { noteId, memberId: actor.memberId, readAt });
  return isNamed ? accept({ noteId }) : noteNotFound();
};
