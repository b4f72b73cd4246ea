import type { mergeTags as contract } from '#contract/tags/tags.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { putOnWhatHas } from '#store/tags/tagged.ts';
import { updateTag } from '#store/tags/tags.ts';
import type { Handle } from '../world.ts';
import { shownTag, tagNotFound, tagToShape } from './find-tag.ts';

export const mergeTags: Handle<typeof contract> = async (world, { tagId, into }) => {
  const { tx, workspace, actor, now } = world;
  const [one, other] = [await tagToShape(world, tagId), await tagToShape(world, into)];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const after = accept(shownTag(other.value));
  if (tagId === into) return after;
  if (one.value.removedAt !== null || other.value.removedAt !== null) return tagNotFound();
  await putOnWhatHas(tx, workspace.id, { tagId: into, mergedFrom: tagId }, now);
  await updateTag(tx, workspace.id, { ...one.value, removedAt: now }, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'tag', nounId: tagId, act: 'merged', before: shownTag(one.value), after: after.value },
  });
  return after;
};
