import type { CustomField, FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import { type FieldCondition, readFieldCondition } from '#domain/address-book/fields/field-condition.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import type { World } from '../world.ts';

/** What a list asks of fields of the workspace, and what it shows of them. */
interface FieldsAsked {
  readonly conditions: readonly FieldCondition[];
  /** What a record holds, without what stands in fields that were removed. */
  shown(values: CustomValues): CustomValues;
}

/** Reads what a list of that noun is narrowed to by fields of the workspace. */
export async function fieldsAsked(
  { tx, workspace }: World,
  noun: FieldNoun,
  written: readonly string[] = [],
): Promise<Result<FieldsAsked, Refusal>> {
  const fields = await listCustomFields(tx, workspace.id, { noun });
  const conditions: FieldCondition[] = [];
  for (const one of written) {
    const read = readFieldCondition(one, fields);
    if (!read.ok) return read;
    conditions.push(read.value);
  }
  return accept({ conditions, shown: (values) => withoutRemoved(values, fields) });
}

/** What a record holds in fields that are still there. */
export function withoutRemoved(values: CustomValues, fields: readonly CustomField[]): CustomValues {
  const there = new Set(fields.map(({ fieldId }) => fieldId));
  return Object.fromEntries(Object.entries(values).filter(([fieldId]) => there.has(fieldId)));
}
