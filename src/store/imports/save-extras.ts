import type { CustomField, FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { insertRows } from './bulk-rows.ts';

/** Makes tags, or brings back those that went with the undo of an import. */
export async function saveTags(
  tx: DatabaseTransaction,
  workspaceId: string,
  tags: readonly { tagId: string; name: string }[],
  at: Instant,
): Promise<void> {
  await insertRows(
    tx,
    'tag',
    tags.map(({ tagId, name }) => ({
      ...{ workspace_id: workspaceId, tag_id: tagId, name, colour: 'grey' },
      ...{ created_at: at, changed_at: at, removed_at: null },
    })),
    { key: ['workspace_id', 'tag_id'], update: true },
  );
}

/** Puts tags on; one that is on stays as it is. */
export async function saveTaggings(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: FieldNoun,
  taggings: readonly { tagId: string; nounId: string }[],
  at: Instant,
): Promise<void> {
  await insertRows(
    tx,
    'tagged',
    taggings.map(({ tagId, nounId }) => ({
      ...{ workspace_id: workspaceId, tag_id: tagId, noun, noun_id: nounId, tagged_at: at },
    })),
    { key: ['workspace_id', 'noun', 'noun_id', 'tag_id'], update: false },
  );
}

/** Fills fields of records; what stands in others of their fields stays. */
export async function saveValues(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: FieldNoun,
  records: readonly { nounId: string; values: CustomValues }[],
): Promise<void> {
  await insertRows(
    tx,
    'custom_value',
    records.map(({ nounId, values }) => ({ workspace_id: workspaceId, noun, noun_id: nounId, values })),
    { key: ['workspace_id', 'noun', 'noun_id'], update: true, merge: ['values'] },
  );
}

/** Makes a field behind the others, or brings back one that went with the undo of an import. */
export async function saveField(
  tx: DatabaseTransaction,
  workspaceId: string,
  field: CustomField & { readonly place: number },
  at: Instant,
): Promise<void> {
  const { fieldId, noun, key, label, kind, options, place } = field;
  await insertRows(
    tx,
    'custom_field',
    [
      {
        ...{ workspace_id: workspaceId, field_id: fieldId, noun, key, label, kind, options, place },
        ...{ created_at: at, changed_at: at, removed_at: null },
      },
    ],
    { key: ['workspace_id', 'field_id'], update: true },
  );
}
