import { type RawBuilder, sql } from 'kysely';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import type { FieldCondition } from '#domain/address-book/fields/field-condition.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A record that has fields of the workspace. */
export interface FieldHolder {
  readonly noun: FieldNoun;
  readonly nounId: string;
}

/** What a record holds, without what stands in fields that were removed. */
export async function loadCustomValues(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, nounId }: FieldHolder,
): Promise<CustomValues> {
  const { rows } = await sql<{ values: CustomValues }>`
    select coalesce(jsonb_object_agg(held.key, held.value), '{}') as values
    from custom_value, jsonb_each(custom_value.values) held
    join custom_field field on field.workspace_id = ${workspaceId} and field.field_id::text = held.key
      and field.removed_at is null
    where custom_value.workspace_id = ${workspaceId} and custom_value.noun = ${noun}
      and custom_value.noun_id = ${nounId}`.execute(tx);
  return rows[0]?.values ?? {};
}

/** All that a record holds, also in fields that were removed; nobody else writes there before this is done. */
export async function lockCustomValues(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, nounId }: FieldHolder,
): Promise<CustomValues> {
  const { rows } = await sql<{ values: CustomValues }>`
    insert into custom_value (workspace_id, noun, noun_id, values)
    values (${workspaceId}, ${noun}, ${nounId}, '{}')
    on conflict (workspace_id, noun, noun_id) do update set values = custom_value.values
    returning values`.execute(tx);
  return rows[0]?.values ?? {};
}

export async function saveCustomValues(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, nounId }: FieldHolder,
  values: CustomValues,
): Promise<void> {
  await tx
    .updateTable('custom_value')
    .set({ values: JSON.stringify(values) })
    .where('workspace_id', '=', workspaceId)
    .where('noun', '=', noun)
    .where('noun_id', '=', nounId)
    .execute();
}

/** Those of these fields that hold something anywhere. */
export async function fieldsInUse(
  tx: DatabaseTransaction,
  workspaceId: string,
  fieldIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ fieldId: string }>`
    select field_id as "fieldId" from unnest(${fieldIds}::text[]) field_id
    where exists (select 1 from custom_value
      where workspace_id = ${workspaceId} and values ? field_id)`.execute(tx);
  return new Set(rows.map(({ fieldId }) => fieldId));
}

/** A row of a list, by the column of its id. */
export interface RowOf {
  readonly workspaceId: string;
  readonly noun: FieldNoun;
  readonly rowId: string;
}

/** Whether a row of a list holds what is asked of one field; `rowId` is the column of its id. */
export function holdsInField(
  { workspaceId, noun, rowId }: RowOf,
  condition: FieldCondition,
): RawBuilder<boolean> {
  const held = (what: RawBuilder<unknown>) => sql<boolean>`exists (select 1 from custom_value held
    where held.workspace_id = ${workspaceId} and held.noun = ${noun}
      and held.noun_id = ${sql.ref(rowId)} and ${what})`;
  const { fieldId } = condition;
  if ('part' in condition) {
    return held(sql`held.values->>${fieldId} ilike ${`%${asWritten(condition.part)}%`}`);
  }
  const isThere = sql`held.values ? ${fieldId}`;
  if ('holds' in condition) {
    return condition.holds === 'anything' ? held(isThere) : sql<boolean>`not ${held(isThere)}`;
  }
  if ('is' in condition) {
    // A choice is held by itself or among others.
    const one = JSON.stringify({ [fieldId]: condition.is });
    const among = JSON.stringify({ [fieldId]: [condition.is] });
    return held(sql`(held.values @> ${one}::jsonb or held.values @> ${among}::jsonb)`);
  }
  return held(
    sql`${isThere} and ${between(fieldId, condition.from, '>=')} and ${between(fieldId, condition.to, '<=')}`,
  );
}

/** Signs that would stand for any others are looked for as they are. */
const asWritten = (part: string) => part.replace(/[\\%_]/g, '\\$&');

/** What each row of a list holds, in all fields; `rowId` is the column of its id. */
export const valuesOfRow = ({ workspaceId, noun, rowId }: RowOf): RawBuilder<CustomValues> =>
  sql<CustomValues>`coalesce((select held.values from custom_value held where held.workspace_id = ${workspaceId}
    and held.noun = ${noun} and held.noun_id = ${sql.ref(rowId)}), '{}')`;

/** Numbers and amounts go by their size, days by the calendar; both are kept so that the database knows which is first. */
function between(fieldId: string, edge: number | string | undefined, sign: '>=' | '<='): RawBuilder<unknown> {
  if (edge === undefined) return sql`true`;
  const value = sql`held.values->${fieldId}`;
  if (typeof edge === 'string') return sql`${value} #>> '{}' ${sql.raw(sign)} ${edge}`;
  return sql`coalesce(${value}->>'valueMinor', ${value} #>> '{}')::numeric ${sql.raw(sign)} ${edge}`;
}
