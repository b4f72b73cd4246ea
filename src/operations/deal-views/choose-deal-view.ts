import { builtInDealViews, type chooseDealView as contract } from '#contract/deals/deal-views.ts';
import { accept } from '#domain/result.ts';
import { maySeeDealView } from '#policy/deal-view.ts';
import { findDealViewRow, keepChosenDealView } from '#store/deals/deal-views.ts';
import type { Handle } from '../world.ts';
import { dealViewNotFound } from './shown-deal-view.ts';

export const chooseDealView: Handle<typeof contract> = async ({ tx, workspace, actor }, { view }) => {
  if (view !== null && !builtInDealViews.some((key) => key === view)) {
    const row = await findDealViewRow(tx, workspace.id, view);
    if (!row || row.removedAt !== null || !maySeeDealView(actor, row)) return dealViewNotFound();
  }
  await keepChosenDealView(tx, workspace.id, actor.memberId, view);
  return accept({ chosen: view });
};
