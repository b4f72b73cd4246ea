import type { changeTag as contract } from '#contract/tags/tags.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateTag } from '#store/tags/tags.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import { calledAlready, shownTag, tagNotFound, tagToShape } from './find-tag.ts';

export const changeTag: Handle<typeof contract> = async (world, { tagId, seen, ...change }) => {
  const { tx, workspace, actor, now } = world;
  const found = await tagToShape(world, tagId);
  if (!found.ok) return found;
  const before = found.value;
  if (before.removedAt !== null) return tagNotFound();
  const row = { noun: 'tag', nounId: tagId } as const;
  const clash = await rowClash(world, row, { ...before }, { ...change, seen });
  if (clash) return clash;
  const after = { ...before, name: change.name ?? before.name, colour: change.colour ?? before.colour };
  const taken = await calledAlready(world, after);
  if (taken) return taken;
  await updateTag(tx, workspace.id, after, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ ...row, act: 'changed', before: shownTag(before), after: shownTag(after) },
  });
  return accept(shownTag(after));
};
