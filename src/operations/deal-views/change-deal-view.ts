import type { changeDealView as contract } from '#contract/deals/deal-views.ts';
import { accept } from '#domain/result.ts';
import { mayShareDealViews } from '#policy/deal-view.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { updateDealView } from '#store/deals/deal-views.ts';
import type { Handle } from '../world.ts';
import { dealViewNotFound, shownDealView, viewToChange } from './shown-deal-view.ts';

export const changeDealView: Handle<typeof contract> = async (world, { viewId, ...change }) => {
  const { tx, workspace, actor, now } = world;
  const found = await viewToChange(world, viewId);
  if (!found.ok) return found;
  if (found.value.removedAt !== null) return dealViewNotFound();
  if (change.shared && !mayShareDealViews(actor)) return notAllowed('share a view with everybody');
  await updateDealView(tx, workspace.id, viewId, change, now);
  const { name, shared, content } = { ...found.value, ...given(change) };
  return accept(shownDealView({ ...found.value, name, shared, content }, actor));
};

/** What was given, without what was left out. */
function given<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };
}
