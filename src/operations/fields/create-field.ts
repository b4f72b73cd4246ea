import type { createField as contract } from '#contract/fields/fields.ts';
import { keyFor, optionsAfter } from '#domain/address-book/fields/custom-field.ts';
import { refuse } from '#domain/refusal.ts';
import { mayShapeFields } from '#policy/custom-field.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { findCustomField, insertCustomField, listCustomFields } from '#store/fields/custom-fields.ts';
import type { Handle } from '../world.ts';
import { noRoomFor, shownFieldOf } from './shown-field.ts';

export const createField: Handle<typeof contract> = async (world, { noun, label, kind, ...given }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayShapeFields(actor)) return notAllowed('change the fields of your workspace');
  const fieldId = given.fieldId ?? world.newId();
  if (given.fieldId && (await findCustomField(tx, workspace.id, fieldId))) {
    return refuse('id_already_used', 'There is a field with this id already. Use a fresh one.');
  }
  const noRoom = await noRoomFor(world, { noun, label, fieldId });
  if (noRoom) return noRoom;
  const options = optionsAfter(kind, [], given.options);
  if (!options.ok) return options;
  const keys = (await listCustomFields(tx, workspace.id, { noun, evenRemoved: true })).map(({ key }) => key);
  const field = { fieldId, noun, key: keyFor(label, keys), label, kind, options: options.value };
  await insertCustomField(tx, workspace.id, field, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'field', nounId: fieldId, act: 'added', after: field },
  });
  return shownFieldOf(world, fieldId);
};
