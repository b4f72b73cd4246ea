import { dealViewContent } from '#contract/deals/deal-views.ts';
import type { KeptView, ViewContent, ViewedList } from '#contract/views/kept-views.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayChangeKeptView, maySeeKeptView } from '#policy/kept-view.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { findKeptViewRow, type KeptViewRow } from '#store/kept-views.ts';
import type { Actor, World } from '../world.ts';

export function shownKeptView(view: KeptViewRow, actor: Actor): KeptView {
  // What an older Leadsheet kept and this one does not know any more is left out rather than failing the whole list.
  const content = contentOf(view.of, view.content as ViewContent);
  return {
    viewId: view.viewId,
    of: view.of,
    name: view.name,
    shared: view.shared,
    owner: { id: view.ownerId, name: view.ownerName },
    content: content.ok ? content.value : {},
    may: { change: mayChangeKeptView(actor, view) },
  };
}

/** What a view says, where the list that it is of can show it. */
export function contentOf(of: ViewedList, content: ViewContent): Result<ViewContent, Refusal> {
  if (of !== 'deals') return accept(content);
  const read = dealViewContent.safeParse(content);
  if (read.success) return accept(read.data as ViewContent);
  return refuse(
    'view_not_valid',
    'A view of deals cannot say that. Look at the list, and save what it shows.',
  );
}

/** A view that the member may change, also one that was removed. */
export async function viewToChange(
  { tx, workspace, actor }: World,
  viewId: string,
): Promise<Result<KeptViewRow, Refusal>> {
  const view = await findKeptViewRow(tx, workspace.id, viewId);
  if (!view || !maySeeKeptView(actor, view)) return viewNotFound();
  return mayChangeKeptView(actor, view) ? accept(view) : notAllowed('change this view');
}

export function viewNotFound() {
  return refuse('view_not_found', 'There is no such view any more, or it is not shared with you.');
}
