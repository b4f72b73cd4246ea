import { type RawBuilder, sql } from 'kysely';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import type { ShownTagRow } from './tags.ts';

/** Records of one noun that are tagged, or tagged no more, together. */
export interface Tagging {
  readonly tagId: string;
  readonly noun: FieldNoun;
  readonly nounIds: readonly string[];
}

/** Puts a tag on records; answers on which of them it was not before. */
export async function putTagOn(
  tx: DatabaseTransaction,
  workspaceId: string,
  { tagId, noun, nounIds }: Tagging,
  at: Instant,
): Promise<string[]> {
  const { rows } = await sql<{ nounId: string }>`
    insert into tagged (workspace_id, tag_id, noun, noun_id, tagged_at)
    select ${workspaceId}, ${tagId}, ${noun}, noun_id, ${at} from unnest(${nounIds}::uuid[]) noun_id
    on conflict do nothing returning noun_id as "nounId"`.execute(tx);
  return rows.map(({ nounId }) => nounId);
}

/** Takes a tag off records; answers on which of them it was. */
export async function takeTagOff(
  tx: DatabaseTransaction,
  workspaceId: string,
  { tagId, noun, nounIds }: Tagging,
): Promise<string[]> {
  const { rows } = await sql<{ nounId: string }>`
    delete from tagged where workspace_id = ${workspaceId} and tag_id = ${tagId} and noun = ${noun}
      and noun_id = any(${nounIds}::uuid[]) returning noun_id as "nounId"`.execute(tx);
  return rows.map(({ nounId }) => nounId);
}

/** Puts a tag on all that another is on, as far as it is not there yet, and keeps that it came from there. */
export async function putOnWhatHas(
  tx: DatabaseTransaction,
  workspaceId: string,
  { tagId, mergedFrom }: { tagId: string; mergedFrom: string },
  at: Instant,
): Promise<void> {
  await sql`
    insert into tagged (workspace_id, tag_id, noun, noun_id, tagged_at, merged_from)
    select ${workspaceId}, ${tagId}, noun, noun_id, ${at}, ${mergedFrom} from tagged
      where workspace_id = ${workspaceId} and tag_id = ${mergedFrom}
    on conflict do nothing`.execute(tx);
}

/** Takes off what was put on only because this tag was merged into another. */
export async function takeMergeBack(
  tx: DatabaseTransaction,
  workspaceId: string,
  mergedFrom: string,
): Promise<void> {
  await tx
    .deleteFrom('tagged')
    .where('workspace_id', '=', workspaceId)
    .where('merged_from', '=', mergedFrom)
    .execute();
}

export async function isOnAnything(
  tx: DatabaseTransaction,
  workspaceId: string,
  tagId: string,
): Promise<boolean> {
  const one = await tx
    .selectFrom('tagged')
    .select('noun')
    .where('workspace_id', '=', workspaceId)
    .where('tag_id', '=', tagId)
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}

interface RowOf {
  readonly workspaceId: string;
  readonly noun: FieldNoun;
  /** The column of its id. */
  readonly rowId: string;
}

/** Whether a row of a list has any of these tags. */
export function hasTag({ workspaceId, noun, rowId }: RowOf, tagIds: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(rowId)} in (select tagged.noun_id from tagged
    where tagged.workspace_id = ${workspaceId} and tagged.noun = ${noun} and tagged.tag_id = any(array(
      select tag_id from tag where tag.workspace_id = ${workspaceId} and tag.removed_at is null
        and tag.tag_id = any(${[...tagIds]}::uuid[]))))`;
}

/** The tags of a row of a list, by name. */
export function tagsOfRow({ workspaceId, noun, rowId }: RowOf): RawBuilder<ShownTagRow[]> {
  return sql<ShownTagRow[]>`(select coalesce(json_agg(json_build_object('tagId', tag.tag_id, 'name', tag.name,
      'colour', tag.colour) order by lower(tag.name)), '[]') from tagged
    join tag on tag.workspace_id = tagged.workspace_id and tag.tag_id = tagged.tag_id and tag.removed_at is null
    where tagged.workspace_id = ${workspaceId} and tagged.noun = ${noun} and tagged.noun_id = ${sql.ref(rowId)})`;
}

/** Of these companies or people those that are there. */
export async function thoseThere(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, nounIds }: { noun: 'account' | 'contact'; nounIds: readonly string[] },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(noun)} where workspace_id = ${workspaceId} and removed_at is null
      and ${sql.ref(`${noun}_id`)} = any(${nounIds}::uuid[])`.execute(tx);
  return rows[0]?.count ?? 0;
}
