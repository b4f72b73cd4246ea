import { sql } from 'kysely';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { TagColour } from '#domain/address-book/tag.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { isVisible, type Visible } from '../deals/visible.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface TagRow {
  readonly tagId: string;
  readonly name: string;
  readonly colour: TagColour;
  readonly removedAt: Instant | null;
}

/** What of a tag is shown where it is on. */
export type ShownTagRow = Pick<TagRow, 'tagId' | 'name' | 'colour'>;

const columns = ['tag_id as tagId', 'name', 'colour', 'removed_at as removedAt'] as const;

/** Tags by name, those that were removed among them. */
export async function listTagRows(tx: DatabaseTransaction, workspaceId: string): Promise<TagRow[]> {
  return tx
    .selectFrom('tag')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .orderBy(sql`lower(name)`)
    .orderBy('tag_id')
    .execute();
}

interface CountedTag {
  readonly tagId: string;
  readonly accounts: number;
  readonly contacts: number;
  readonly deals: number;
}

/** How many companies, people and deals each tag is on, as far as the deals may be seen. */
export async function countTagged(
  tx: DatabaseTransaction,
  workspaceId: string,
  visible: Visible,
): Promise<CountedTag[]> {
  const on = (noun: 'account' | 'contact') => sql`(select count(*) from tagged
    join ${sql.table(noun)} on ${sql.ref(`${noun}.workspace_id`)} = tagged.workspace_id
      and ${sql.ref(`${noun}.${noun}_id`)} = tagged.noun_id and ${sql.ref(`${noun}.removed_at`)} is null
    where tagged.workspace_id = ${workspaceId} and tagged.tag_id = tag.tag_id and noun = ${noun})`;
  const { rows } = await sql<CountedTag>`
    select tag.tag_id as "tagId", ${on('account')} as accounts, ${on('contact')} as contacts,
      (select count(*) from tagged join deal on deal.workspace_id = tagged.workspace_id
          and deal.deal_id = tagged.noun_id and deal.state <> 'undone' and ${isVisible('deal', visible)}
        where tagged.workspace_id = ${workspaceId} and tagged.tag_id = tag.tag_id and noun = 'deal') as deals
    from tag where tag.workspace_id = ${workspaceId} and tag.removed_at is null`.execute(tx);
  return rows;
}

/** A tag, also one that was removed. */
export async function findTag(
  tx: DatabaseTransaction,
  workspaceId: string,
  tagId: string,
): Promise<TagRow | undefined> {
  return tx
    .selectFrom('tag')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('tag_id', '=', tagId)
    .executeTakeFirst();
}

/** The tag in use that is called so, in whatever letters. */
export async function findTagByName(
  tx: DatabaseTransaction,
  workspaceId: string,
  name: string,
): Promise<TagRow | undefined> {
  return tx
    .selectFrom('tag')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where(sql`lower(name)`, '=', sql`lower(${name})`)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

/** Makes a tag, unless one came in between that is called the same; says whether it did. */
export async function insertTag(
  tx: DatabaseTransaction,
  workspaceId: string,
  { tagId, name, colour }: Omit<TagRow, 'removedAt'>,
  at: Instant,
): Promise<boolean> {
  const made = await tx
    .insertInto('tag')
    .values({
      ...{ workspace_id: workspaceId, tag_id: tagId, name, colour },
      ...{ created_at: at, changed_at: at, removed_at: null },
    })
    .onConflict((known) => known.doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows) > 0;
}

export async function updateTag(
  tx: DatabaseTransaction,
  workspaceId: string,
  { tagId, name, colour, removedAt }: TagRow,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('tag')
    .set({ name, colour, removed_at: removedAt, changed_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('tag_id', '=', tagId)
    .execute();
}

/** Takes away tags that were removed before an instant, from all that they were on; says how many. */
export async function forgetTags(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('tag')
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** The tags of a record, by name. */
export async function tagsOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, nounId }: { noun: FieldNoun; nounId: string },
): Promise<ShownTagRow[]> {
  return tx
    .selectFrom('tagged')
    .innerJoin('tag', (join) =>
      join
        .onRef('tag.workspace_id', '=', 'tagged.workspace_id')
        .onRef('tag.tag_id', '=', 'tagged.tag_id')
        .on('tag.removed_at', 'is', null),
    )
    .select(['tag.tag_id as tagId', 'tag.name', 'tag.colour'])
    .where('tagged.workspace_id', '=', workspaceId)
    .where('tagged.noun', '=', noun)
    .where('tagged.noun_id', '=', nounId)
    .orderBy(sql`lower(tag.name)`)
    .execute();
}
