import type { removeField as contract } from '#contract/fields/fields.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateCustomField } from '#store/fields/custom-fields.ts';
import type { Handle } from '../world.ts';
import { fieldToShape } from './shown-field.ts';

/** What it holds stays where it stands until the field is gone for good. */
export const removeField: Handle<typeof contract> = async (world, { fieldId }) => {
  const { tx, workspace, actor, now } = world;
  const found = await fieldToShape(world, fieldId);
  if (!found.ok) return found;
  if (found.value.removedAt !== null) return accept({ fieldId });
  await updateCustomField(tx, workspace.id, { ...found.value, removedAt: now }, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'field', nounId: fieldId, act: 'removed', before: found.value },
  });
  return accept({ fieldId });
};
