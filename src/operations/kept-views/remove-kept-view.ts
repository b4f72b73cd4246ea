import type { removeKeptView as contract } from '#contract/views/kept-views.ts';
import { accept } from '#domain/result.ts';
import { updateKeptView } from '#store/kept-views.ts';
import type { Handle } from '../world.ts';
import { viewToChange } from './shown-kept-view.ts';

export const removeKeptView: Handle<typeof contract> = async (world, { viewId }) => {
  const found = await viewToChange(world, viewId);
  if (!found.ok) return found;
  await updateKeptView(world.tx, world.workspace.id, viewId, { removedAt: world.now }, world.now);
  return accept({ viewId });
};
