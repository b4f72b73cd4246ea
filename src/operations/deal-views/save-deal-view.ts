import type { saveDealView as contract } from '#contract/deals/deal-views.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayShareDealViews } from '#policy/deal-view.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { findDealViewRow, insertDealView } from '#store/deals/deal-views.ts';
import type { Handle } from '../world.ts';
import { dealViewNotFound, shownDealView } from './shown-deal-view.ts';

export const saveDealView: Handle<typeof contract> = async (world, { name, shared, content, ...given }) => {
  const { tx, workspace, actor, now } = world;
  if (shared && !mayShareDealViews(actor)) return notAllowed('share a view with everybody');
  const viewId = given.viewId ?? world.newId();
  if (given.viewId && (await findDealViewRow(tx, workspace.id, viewId))) {
    return refuse('id_already_used', 'There is a view with this id already. Use a fresh one.');
  }
  const view = { viewId, ownerId: actor.memberId, name, shared, content, at: now };
  await insertDealView(tx, workspace.id, view);
  const row = await findDealViewRow(tx, workspace.id, viewId);
  return row ? accept(shownDealView(row, actor)) : dealViewNotFound();
};
