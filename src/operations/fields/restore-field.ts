import type { restoreField as contract } from '#contract/fields/fields.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateCustomField } from '#store/fields/custom-fields.ts';
import type { Handle } from '../world.ts';
import { fieldToShape, noRoomFor, shownFieldOf } from './shown-field.ts';

export const restoreField: Handle<typeof contract> = async (world, { fieldId }) => {
  const { tx, workspace, actor, now } = world;
  const found = await fieldToShape(world, fieldId);
  if (!found.ok) return found;
  if (found.value.removedAt === null) return shownFieldOf(world, fieldId);
  const noRoom = await noRoomFor(world, found.value);
  if (noRoom) return noRoom;
  const after = { ...found.value, removedAt: null };
  await updateCustomField(tx, workspace.id, after, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'field', nounId: fieldId, act: 'restored', after },
  });
  return shownFieldOf(world, fieldId);
};
