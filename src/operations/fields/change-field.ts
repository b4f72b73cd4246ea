import type { changeField as contract } from '#contract/fields/fields.ts';
import { kindAfter, optionsAfter } from '#domain/address-book/fields/custom-field.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateCustomField } from '#store/fields/custom-fields.ts';
import { fieldsInUse } from '#store/fields/custom-values.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import { fieldNotFound, fieldToShape, noRoomFor, shownFieldOf } from './shown-field.ts';

export const changeField: Handle<typeof contract> = async (world, { fieldId, seen, ...change }) => {
  const { tx, workspace, actor, now } = world;
  const found = await fieldToShape(world, fieldId);
  if (!found.ok) return found;
  const before = found.value;
  if (before.removedAt !== null) return fieldNotFound();
  const row = { noun: 'field', nounId: fieldId } as const;
  const chosen = before.options.filter(({ removed }) => !removed);
  const stands = { ...before, options: chosen.map(({ optionId, label }) => ({ optionId, label })) };
  const clash = await rowClash(world, row, stands, { ...change, seen });
  if (clash) return clash;
  const inUse = await fieldsInUse(tx, workspace.id, [fieldId]);
  const kind = kindAfter(before, change.kind ?? before.kind, inUse.has(fieldId));
  if (!kind.ok) return kind;
  const options = optionsAfter(kind.value, before.options, change.options ?? stands.options);
  if (!options.ok) return options;
  const after = { ...before, label: change.label ?? before.label, kind: kind.value, options: options.value };
  const noRoom = await noRoomFor(world, after);
  if (noRoom) return noRoom;
  await updateCustomField(tx, workspace.id, after, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ ...row, act: 'changed', before, after },
  });
  return shownFieldOf(world, fieldId);
};
