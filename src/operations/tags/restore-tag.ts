import type { restoreTag as contract } from '#contract/tags/tags.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { takeMergeBack } from '#store/tags/tagged.ts';
import { updateTag } from '#store/tags/tags.ts';
import type { Handle } from '../world.ts';
import { calledAlready, shownTag, tagToShape } from './find-tag.ts';

/** Where it had been merged into another, that one comes off what it was put on for it. */
export const restoreTag: Handle<typeof contract> = async (world, { tagId }) => {
  const { tx, workspace, actor, now } = world;
  const found = await tagToShape(world, tagId);
  if (!found.ok) return found;
  const tag = shownTag(found.value);
  if (found.value.removedAt === null) return accept(tag);
  const taken = await calledAlready(world, tag);
  if (taken) return taken;
  await updateTag(tx, workspace.id, { ...found.value, removedAt: null }, now);
  await takeMergeBack(tx, workspace.id, tagId);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'tag', nounId: tagId, act: 'restored', after: tag },
  });
  return accept(tag);
};
