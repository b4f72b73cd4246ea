import type { listDealViews as contract } from '#contract/deals/deal-views.ts';
import { accept } from '#domain/result.ts';
import { mayShareDealViews } from '#policy/deal-view.ts';
import { chosenDealView, listDealViewRows } from '#store/deals/deal-views.ts';
import type { Handle } from '../world.ts';
import { shownDealView } from './shown-deal-view.ts';

export const listDealViews: Handle<typeof contract> = async ({ tx, workspace, actor }) => {
  const [rows, chosen] = await Promise.all([
    listDealViewRows(tx, workspace.id, actor.memberId),
    chosenDealView(tx, workspace.id, actor.memberId),
  ]);
  return accept({
    items: rows.map((row) => shownDealView(row, actor)),
    chosen,
    may: { share: mayShareDealViews(actor) },
  });
};
