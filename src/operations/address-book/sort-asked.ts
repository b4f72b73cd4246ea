import type { CustomField, FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import type { FieldOrder, FieldSort } from '#store/fields/field-sorting.ts';
import type { World } from '../world.ts';

/** Reads what a list of that noun is sorted by: one of its own columns, or `field.region`. */
export async function sortAsked<Named extends string>(
  { tx, workspace }: World,
  noun: FieldNoun,
  written: string,
  own: readonly Named[],
): Promise<Result<Named | FieldSort, Refusal>> {
  const named = own.find((one) => one === written);
  if (named) return accept(named);
  const fields = await listCustomFields(tx, workspace.id, { noun });
  const field = fields.find(({ key }) => `field.${key}` === written);
  if (!field) return refuse('field_not_found', 'There is no such field any more.');
  return accept({ fieldId: field.fieldId, goesBy: orderOf(field) });
}

function orderOf({ kind, options }: CustomField): FieldOrder {
  switch (kind) {
    case 'number':
      return 'number';
    case 'money':
      return 'amount';
    case 'yes_no':
      return 'yes or no';
    case 'person':
      return 'colleague';
    case 'choice':
    case 'choices':
      return { optionIds: options.map(({ optionId }) => optionId) };
    // Days are written so that their letters go by the calendar.
    case 'day':
    case 'text':
    case 'link':
      return 'words';
  }
}
