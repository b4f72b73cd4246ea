import type { saveKeptView as contract } from '#contract/views/kept-views.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayShareKeptViews } from '#policy/kept-view.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { findKeptViewRow, insertKeptView } from '#store/kept-views.ts';
import type { Handle } from '../world.ts';
import { contentOf, shownKeptView, viewNotFound } from './shown-kept-view.ts';

export const saveKeptView: Handle<typeof contract> = async (world, { of, name, shared, ...given }) => {
  const { tx, workspace, actor, now } = world;
  if (shared && !mayShareKeptViews(actor)) return notAllowed('share a view with everybody');
  const content = contentOf(of, given.content);
  if (!content.ok) return content;
  const viewId = given.viewId ?? world.newId();
  if (given.viewId && (await findKeptViewRow(tx, workspace.id, viewId))) {
    return refuse('id_already_used', 'There is a view with this id already. Use a fresh one.');
  }
  const view = { viewId, ownerId: actor.memberId, of, name, shared, content: content.value, at: now };
  await insertKeptView(tx, workspace.id, view);
  const row = await findKeptViewRow(tx, workspace.id, viewId);
  return row ? accept(shownKeptView(row, actor)) : viewNotFound();
};
