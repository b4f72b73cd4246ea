import { sql } from 'kysely';
import type { CustomField, FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface CustomFieldRow extends CustomField {
  readonly removedAt: Instant | null;
}

function fields(tx: DatabaseTransaction, workspaceId: string) {
  return tx
    .selectFrom('custom_field')
    .select([
      'field_id as fieldId',
      'noun',
      'key',
      'label',
      'kind',
      'options',
      'place',
      'removed_at as removedAt',
    ])
    .where('workspace_id', '=', workspaceId);
}

/** The fields of a noun, or of all, in their order; those that were removed only where they are asked for. */
export async function listCustomFields(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, evenRemoved = false }: { noun?: FieldNoun | undefined; evenRemoved?: boolean } = {},
): Promise<CustomFieldRow[]> {
  let found = fields(tx, workspaceId).orderBy('noun').orderBy('place').orderBy('field_id');
  if (noun) found = found.where('noun', '=', noun);
  if (!evenRemoved) found = found.where('removed_at', 'is', null);
  return found.execute();
}

/** A field, also one that was removed. */
export async function findCustomField(
  tx: DatabaseTransaction,
  workspaceId: string,
  fieldId: string,
): Promise<CustomFieldRow | undefined> {
  return fields(tx, workspaceId).where('field_id', '=', fieldId).executeTakeFirst();
}

/** Adds a field behind the others of its noun. */
export async function insertCustomField(
  tx: DatabaseTransaction,
  workspaceId: string,
  { fieldId, noun, key, label, kind, options }: CustomField,
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('custom_field')
    .values({
      ...{ workspace_id: workspaceId, field_id: fieldId, noun, key, label, kind },
      options: JSON.stringify(options),
      place: sql<number>`(select coalesce(max(place) + 1, 0) from custom_field
        where workspace_id = ${workspaceId} and noun = ${noun})`,
      ...{ created_at: at, changed_at: at, removed_at: null },
    })
    .execute();
}

export async function updateCustomField(
  tx: DatabaseTransaction,
  workspaceId: string,
  { fieldId, label, kind, options, removedAt }: CustomFieldRow,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('custom_field')
    .set({ label, kind, options: JSON.stringify(options), removed_at: removedAt, changed_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('field_id', '=', fieldId)
    .execute();
}

/** Puts the fields of a noun in this order; those that are not named come after them, in the order they had. */
export async function putFieldsInOrder(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: FieldNoun,
  fieldIds: readonly string[],
): Promise<void> {
  await sql`
    update custom_field set place = placed.place
    from (select field_id, row_number() over (
        order by array_position(${fieldIds}::uuid[], field_id) nulls last, place, field_id) as place
      from custom_field where workspace_id = ${workspaceId} and noun = ${noun}) placed
    where custom_field.workspace_id = ${workspaceId} and custom_field.field_id = placed.field_id`.execute(tx);
}

/** Takes away fields that were removed before an instant, with all that they held; says how many. */
export async function forgetFields(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<number> {
  const gone = await tx
    .deleteFrom('custom_field')
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', '<', before)
    .returning('field_id')
    .execute();
  if (gone.length === 0) return 0;
  const ids = gone.map((field) => field.field_id);
  await sql`update custom_value set values = values - ${ids}::text[]
    where workspace_id = ${workspaceId} and values ?| ${ids}::text[]`.execute(tx);
  return gone.length;
}
