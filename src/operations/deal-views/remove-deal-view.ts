import type { removeDealView as contract } from '#contract/deals/deal-views.ts';
import { accept } from '#domain/result.ts';
import { updateDealView } from '#store/deals/deal-views.ts';
import type { Handle } from '../world.ts';
import { viewToChange } from './shown-deal-view.ts';

export const removeDealView: Handle<typeof contract> = async (world, { viewId }) => {
  const found = await viewToChange(world, viewId);
  if (!found.ok) return found;
  await updateDealView(world.tx, world.workspace.id, viewId, { removedAt: world.now }, world.now);
  return accept({ viewId });
};
