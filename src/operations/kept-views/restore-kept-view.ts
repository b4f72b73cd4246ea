import type { restoreKeptView as contract } from '#contract/views/kept-views.ts';
import { accept } from '#domain/result.ts';
import { updateKeptView } from '#store/kept-views.ts';
import type { Handle } from '../world.ts';
import { shownKeptView, viewToChange } from './shown-kept-view.ts';

export const restoreKeptView: Handle<typeof contract> = async (world, { viewId }) => {
  const found = await viewToChange(world, viewId);
  if (!found.ok) return found;
  await updateKeptView(world.tx, world.workspace.id, viewId, { removedAt: null }, world.now);
  return accept(shownKeptView(found.value, world.actor));
};
