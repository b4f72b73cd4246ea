import { type RawBuilder, sql } from 'kysely';
import { holdsInField } from '../fields/custom-values.ts';
import { hasTag } from '../tags/tagged.ts';
import { isOwnedBy } from './owner-of-row.ts';

/** What rows of a list stand together by: one of their columns, their tags, or what a field of the workspace holds. */
export type RowGrouping =
  | { readonly of: 'account' | 'title' | 'industry' | 'country' | 'owner' | 'tag' }
  | {
      readonly of: 'field';
      readonly fieldId: string;
      readonly holds: 'one' | 'several' | 'yes or no' | 'person';
    };

export type GroupedNoun = 'contact' | 'account';

/** Rows of a list, of which those of one group are wanted; `none` is what is in no group. */
export interface InGroup {
  readonly by: RowGrouping;
  readonly key: string;
}

/** That a row is in a group. */
export function isInGroup(workspaceId: string, noun: GroupedNoun, { by, key }: InGroup): RawBuilder<boolean> {
  const row = { workspaceId, noun, rowId: `${noun}.${noun}_id` };
  const isNone = key === 'none';
  if (by.of === 'field') {
    const { fieldId, holds } = by;
    if (isNone) return holdsInField(row, { fieldId, holds: 'nothing' });
    return holdsInField(row, { fieldId, is: holds === 'yes or no' ? key === 'true' : key });
  }
  if (by.of === 'account') {
    return isNone ? sql<boolean>`contact.account_id is null` : sql<boolean>`contact.account_id = ${key}`;
  }
  if (by.of === 'owner') return isOwnedBy(noun, key);
  if (by.of !== 'tag') {
    const words = wordsOfRow(noun, by.of);
    return isNone ? sql<boolean>`${words} is null` : sql<boolean>`lower(${words}) = ${key}`;
  }
  if (!isNone) return hasTag(row, [key]);
  return sql<boolean>`not exists (select from ${tagsOf(row)})`;
}

/** What a row says there, in whatever letters; null where it says nothing, or says “none”. */
function wordsOfRow(noun: GroupedNoun, of: 'title' | 'industry' | 'country') {
  const said = (column: string) =>
    sql`case when lower(trim(${sql.ref(column)})) not in ('', 'none') then trim(${sql.ref(column)}) end`;
  if (of === 'title' || noun === 'account') return sql`(${said(`${noun}.${of}`)})`;
  // Of people it is that of their company.
  return sql`(select ${said(`account.${of}`)} from account
    where account.workspace_id = contact.workspace_id and account.account_id = contact.account_id)`;
}

/** Rows that each stand for a group in which a row of the list is, as `key`, with what the row itself calls it, as `name`. */
export function groupsOfRow(workspaceId: string, noun: GroupedNoun, by: RowGrouping): RawBuilder<unknown> {
  const rowId = `${noun}.${noun}_id`;
  if (by.of === 'account') return sql`(select contact.account_id::text as key, null as name)`;
  if (by.of === 'owner') return sql`(select ${sql.ref(`${noun}.owner_id`)}::text as key, null as name)`;
  if (by.of === 'tag') {
    return sql`(select tag.tag_id::text as key, null as name from ${tagsOf({ workspaceId, noun, rowId })})`;
  }
  if (by.of !== 'field') {
    const words = wordsOfRow(noun, by.of);
    return sql`(select lower(said.name) as key, said.name from (select ${words} as name) said)`;
  }
  const held = sql`custom_value holder where holder.workspace_id = ${workspaceId} and holder.noun = ${noun}
    and holder.noun_id = ${sql.ref(rowId)}`;
  const value = sql`holder.values->${by.fieldId}::text`;
  if (by.holds !== 'several')
    return sql`(select ${value} #>> '{}' as key, ${value} #>> '{}' as name from ${held})`;
  return sql`(select jsonb_array_elements_text(${value}) as key, null as name from ${held})`;
}

const tagsOf = (row: { workspaceId: string; noun: GroupedNoun; rowId: string }) => sql`tagged
  join tag on tag.workspace_id = tagged.workspace_id and tag.tag_id = tagged.tag_id and tag.removed_at is null
  where tagged.workspace_id = ${row.workspaceId} and tagged.noun = ${row.noun}
    and tagged.noun_id = ${sql.ref(row.rowId)}`;
