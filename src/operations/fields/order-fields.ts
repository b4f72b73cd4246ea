import type { orderFields as contract } from '#contract/fields/fields.ts';
import { accept } from '#domain/result.ts';
import { mayShapeFields } from '#policy/custom-field.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { listCustomFields, putFieldsInOrder } from '#store/fields/custom-fields.ts';
import type { Handle } from '../world.ts';
import { fieldNotFound, shownFields } from './shown-field.ts';

/** What somebody added meanwhile comes after those that are named. */
export const orderFields: Handle<typeof contract> = async (world, { noun, fieldIds }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayShapeFields(actor)) return notAllowed('change the fields of your workspace');
  const before = await listCustomFields(tx, workspace.id, { noun });
  const ids = before.map(({ fieldId }) => fieldId);
  if (fieldIds.some((fieldId) => !ids.includes(fieldId))) return fieldNotFound();
  await putFieldsInOrder(tx, workspace.id, noun, fieldIds);
  const after = await listCustomFields(tx, workspace.id, { noun });
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'workspace', nounId: workspace.id, act: `fields of ${noun} put in order` },
    ...{ before: ids, after: after.map(({ fieldId }) => fieldId) },
  });
  return accept({ items: await shownFields(world, after) });
};
