import type { ShownField } from '#contract/fields/fields.ts';
import { type FieldNoun, mostFields, sameName } from '#domain/address-book/fields/custom-field.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayShapeFields } from '#policy/custom-field.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { type CustomFieldRow, findCustomField, listCustomFields } from '#store/fields/custom-fields.ts';
import { fieldsInUse } from '#store/fields/custom-values.ts';
import type { World } from '../world.ts';

/** Fields as the contract shows them. */
export async function shownFields(
  { tx, workspace }: World,
  rows: readonly CustomFieldRow[],
): Promise<ShownField[]> {
  const inUse = await fieldsInUse(
    tx,
    workspace.id,
    rows.map(({ fieldId }) => fieldId),
  );
  return rows.map(({ fieldId, noun, key, label, kind, options }) => ({
    ...{ fieldId, noun, key, label, kind, options },
    inUse: inUse.has(fieldId),
  }));
}

/** A field as it stands by now. */
export async function shownFieldOf(world: World, fieldId: string): Promise<Result<ShownField, Refusal>> {
  const row = await findCustomField(world.tx, world.workspace.id, fieldId);
  const [shown] = row ? await shownFields(world, [row]) : [];
  return shown ? accept(shown) : fieldNotFound();
}

/** A field that the member may change, also one that was removed. */
export async function fieldToShape(
  { tx, workspace, actor }: World,
  fieldId: string,
): Promise<Result<CustomFieldRow, Refusal>> {
  const row = await findCustomField(tx, workspace.id, fieldId);
  if (!row) return fieldNotFound();
  return mayShapeFields(actor) ? accept(row) : notAllowed('change the fields of your workspace');
}

/** Refuses a name that another field of the noun has, and one field more than anybody fills in. */
export async function noRoomFor(
  { tx, workspace }: World,
  { noun, label, fieldId }: { noun: FieldNoun; label: string; fieldId: string },
) {
  const others = (await listCustomFields(tx, workspace.id, { noun })).filter(
    (row) => row.fieldId !== fieldId,
  );
  if (others.some((row) => sameName(row.label, label))) {
    return refuse('field_label_taken', 'There is a field with this name already. Name this one otherwise.');
  }
  if (others.length < mostFields) return null;
  return refuse('too_many_fields', 'There are a hundred fields already. Remove one that nobody uses first.');
}

export function fieldNotFound() {
  return refuse('field_not_found', 'There is no such field any more.');
}
