import type { removeTag as contract } from '#contract/tags/tags.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateTag } from '#store/tags/tags.ts';
import type { Handle } from '../world.ts';
import { shownTag, tagToShape } from './find-tag.ts';

/** What it was on is kept until it is gone for good. */
export const removeTag: Handle<typeof contract> = async (world, { tagId }) => {
  const { tx, workspace, actor, now } = world;
  const found = await tagToShape(world, tagId);
  if (!found.ok) return found;
  if (found.value.removedAt !== null) return accept({ tagId });
  await updateTag(tx, workspace.id, { ...found.value, removedAt: now }, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'tag', nounId: tagId, act: 'removed', before: shownTag(found.value) },
  });
  return accept({ tagId });
};
