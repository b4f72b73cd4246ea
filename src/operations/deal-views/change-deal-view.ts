import type { changeDealView as contract, DealView } from '#contract/deals/deal-views.ts';
import { accept } from '#domain/result.ts';
import { mayShareDealViews } from '#policy/deal-view.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateDealView } from '#store/deals/deal-views.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import { dealViewNotFound, shownDealView, viewToChange } from './shown-deal-view.ts';

export const changeDealView: Handle<typeof contract> = async (world, { viewId, seen, ...change }) => {
  const { tx, workspace, actor, now } = world;
  const found = await viewToChange(world, viewId);
  if (!found.ok) return found;
  if (found.value.removedAt !== null) return dealViewNotFound();
  if (change.shared && !mayShareDealViews(actor)) return notAllowed('share a view with everybody');
  const row = { noun: 'deal view', nounId: viewId } as const;
  const before = changing(shownDealView(found.value, actor));
  const clash = await rowClash(world, row, before, { ...change, seen });
  if (clash) return clash;
  await updateDealView(tx, workspace.id, viewId, change, now);
  const { name, shared, content } = { ...found.value, ...given(change) };
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ ...row, act: 'changed', before, after: { name, shared, content } },
  });
  return accept(shownDealView({ ...found.value, name, shared, content }, actor));
};

/** What of a view can be changed. */
const changing = ({ name, shared, content }: DealView) => ({ name, shared, content });

/** What was given, without what was left out. */
function given<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };
}
