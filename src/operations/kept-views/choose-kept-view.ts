import { builtInDealViews } from '#contract/deals/deal-views.ts';
import type { chooseKeptView as contract } from '#contract/views/kept-views.ts';
import { accept } from '#domain/result.ts';
import { maySeeKeptView } from '#policy/kept-view.ts';
import { findKeptViewRow, keepChosenView } from '#store/kept-views.ts';
import type { Handle } from '../world.ts';
import { viewNotFound } from './shown-kept-view.ts';

export const chooseKeptView: Handle<typeof contract> = async ({ tx, workspace, actor }, { of, view }) => {
  if (view !== null && !(of === 'deals' && isBuiltIn(view))) {
    const row = isBuiltIn(view) ? undefined : await findKeptViewRow(tx, workspace.id, view);
    if (!row || row.of !== of || row.removedAt !== null || !maySeeKeptView(actor, row)) return viewNotFound();
  }
  await keepChosenView(tx, workspace.id, { memberId: actor.memberId, of }, view);
  return accept({ chosen: view });
};

/** Deals alone have views that come with the product. */
const isBuiltIn = (view: string) => builtInDealViews.some((key) => key === view);
