import type { changeKeptView as contract, KeptView } from '#contract/views/kept-views.ts';
import { accept } from '#domain/result.ts';
import { mayShareKeptViews } from '#policy/kept-view.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateKeptView } from '#store/kept-views.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import { contentOf, shownKeptView, viewNotFound, viewToChange } from './shown-kept-view.ts';

export const changeKeptView: Handle<typeof contract> = async (world, { viewId, seen, ...change }) => {
  const { tx, workspace, actor, now } = world;
  const found = await viewToChange(world, viewId);
  if (!found.ok) return found;
  if (found.value.removedAt !== null) return viewNotFound();
  if (change.shared && !mayShareKeptViews(actor)) return notAllowed('share a view with everybody');
  if (change.content) {
    const content = contentOf(found.value.of, change.content);
    if (!content.ok) return content;
  }
  const row = { noun: 'deal view', nounId: viewId } as const;
  const before = changing(shownKeptView(found.value, actor));
  const clash = await rowClash(world, row, before, { ...change, seen });
  if (clash) return clash;
  await updateKeptView(tx, workspace.id, viewId, change, now);
  const { name, shared, content } = { ...found.value, ...given(change) };
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ ...row, act: 'changed', before, after: { name, shared, content } },
  });
  return accept(shownKeptView({ ...found.value, name, shared, content }, actor));
};

/** What of a view can be changed. */
const changing = ({ name, shared, content }: KeptView) => ({ name, shared, content });

/** What was given, without what was left out. */
function given<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };
}
