import { labelOfHeader, meantField } from '#connectors/imported/extras.ts';
import { stableId } from '#connectors/imported/stable-id.ts';
import { holderOf } from '#connectors/preview/own-fields.ts';
import { FileNotReadable } from '#connectors/tables/table-file.ts';
import type { ImportMapping } from '#contract/imports/mapping.ts';
import {
  type CustomField,
  type FieldKind,
  type FieldNoun,
  keyFor,
  mostFields,
  sameName,
} from '#domain/address-book/fields/custom-field.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import { saveField } from '#store/imports/save-extras.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';

/** Which field of the workspace each name in the mapping means, by noun. */
export type FieldsOfRun = Readonly<Record<FieldNoun, Map<string, CustomField>>>;

/** Finds the fields that columns fill, and makes those that were asked for and are not there; a dry run only says so. */
export async function fieldsOfRun(
  tx: DatabaseTransaction,
  workspaceId: string,
  { files }: ImportMapping,
  { now, dryRun }: { now: Instant; dryRun: boolean },
): Promise<FieldsOfRun> {
  const found: FieldsOfRun = { account: new Map(), contact: new Map(), deal: new Map() };
  for (const { noun, columns } of files) {
    const holder = holderOf(noun);
    if (holder === undefined) continue;
    for (const name of Object.keys(columns)) {
      const meant = meantField(name);
      if (meant === null) continue;
      const known = await listCustomFields(tx, workspaceId, { noun: holder });
      const field =
        'fieldId' in meant
          ? known.find(({ fieldId }) => fieldId === meant.fieldId)
          : await fieldFor(tx, workspaceId, { noun: holder, ...meant }, known, dryRun ? null : now);
      if (field) found[holder].set(name, field);
    }
  }
  return found;
}

async function fieldFor(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, kind, header }: { noun: FieldNoun; kind: FieldKind; header: string },
  known: readonly CustomField[],
  madeAt: Instant | null,
): Promise<CustomField> {
  const label = labelOfHeader(header);
  const there = known.find((one) => one.kind === kind && sameName(one.label, label));
  if (there) return there;
  if (known.length >= mostFields) {
    throw new FileNotReadable(
      `There are ${mostFields} fields already, so that none is made for ${header}. Leave the column out, or remove a field.`,
    );
  }
  const fieldId = stableId(workspaceId, 'field', noun, kind, label.toLowerCase());
  const key = keyFor(
    label,
    known.map((one) => one.key),
  );
  const field = { fieldId, noun, key, label, kind, options: [] };
  if (madeAt !== null) await saveField(tx, workspaceId, { ...field, place: known.length }, madeAt);
  return field;
}
