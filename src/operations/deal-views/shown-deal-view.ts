import { type DealView, dealViewContent } from '#contract/deals/deal-views.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayChangeDealView, maySeeDealView } from '#policy/deal-view.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { type DealViewRow, findDealViewRow } from '#store/deals/deal-views.ts';
import type { Actor, World } from '../world.ts';

export function shownDealView(view: DealViewRow, actor: Actor): DealView {
  // What an older Leadsheet kept and this one does not know any more is left out rather than failing the whole list.
  const content = dealViewContent.safeParse(view.content);
  return {
    viewId: view.viewId,
    name: view.name,
    shared: view.shared,
    owner: { id: view.ownerId, name: view.ownerName },
    content: content.success ? content.data : {},
    may: { change: mayChangeDealView(actor, view) },
  };
}

/** A view that the member may change, also one that was removed. */
export async function viewToChange(
  { tx, workspace, actor }: World,
  viewId: string,
): Promise<Result<DealViewRow, Refusal>> {
  const view = await findDealViewRow(tx, workspace.id, viewId);
  if (!view || !maySeeDealView(actor, view)) return dealViewNotFound();
  return mayChangeDealView(actor, view) ? accept(view) : notAllowed('change this view');
}

export function dealViewNotFound() {
  return refuse('deal_view_not_found', 'There is no such view any more, or it is not shared with you.');
}
