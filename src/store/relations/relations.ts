import { type RawBuilder, sql } from 'kysely';
import type { Relation, RelationKind } from '#domain/address-book/relation.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { photoOfRow } from '../files/stored-files.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** One of two people, as far as a relation names them. */
interface RelatedRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly photoId: string | null;
  readonly account: { readonly id: string; readonly name: string } | null;
}

export interface RelationRow {
  readonly relationId: string;
  readonly kind: RelationKind;
  readonly from: RelatedRow;
  readonly to: RelatedRow;
  readonly removedAt: Instant | null;
}

const personColumns = (workspaceId: string, person: 'whose' | 'whom', account: 'here' | 'there') =>
  sql`json_build_object('id', ${sql.ref(`${person}.contact_id`)}, 'name', ${sql.ref(`${person}.name`)},
    'title', ${sql.ref(`${person}.title`)}, 'photoId', ${photoOfRow(workspaceId, `${person}.contact_id`)},
    'account', case when ${sql.ref(`${account}.account_id`)} is null then null else
      json_build_object('id', ${sql.ref(`${account}.account_id`)}, 'name', ${sql.ref(`${account}.name`)}) end)`;

/** Relations of two people who are both there. */
async function relationsWhere(
  tx: DatabaseTransaction,
  workspaceId: string,
  condition: RawBuilder<unknown>,
): Promise<RelationRow[]> {
  const { rows } = await sql<RelationRow>`
    select relation.relation_id as "relationId", relation.kind, relation.removed_at as "removedAt",
      ${personColumns(workspaceId, 'whose', 'here')} as "from", ${personColumns(workspaceId, 'whom', 'there')} as "to"
    from relation
    join contact whose on whose.workspace_id = ${workspaceId} and whose.contact_id = relation.from_id
      and whose.removed_at is null
    join contact whom on whom.workspace_id = ${workspaceId} and whom.contact_id = relation.to_id
      and whom.removed_at is null
    left join account here on here.workspace_id = ${workspaceId} and here.account_id = whose.account_id
      and here.removed_at is null
    left join account there on there.workspace_id = ${workspaceId} and there.account_id = whom.account_id
      and there.removed_at is null
    where relation.workspace_id = ${workspaceId} and ${condition}
    order by array_position(array['reports to', 'introduced by', 'influences'], relation.kind),
      whom.name, whose.name, relation.relation_id
    limit 500`.execute(tx);
  return rows;
}

/** How a person stands to others, and others to them. */
export function relationsOf(tx: DatabaseTransaction, workspaceId: string, contactIds: readonly string[]) {
  const these = sql`any(${[...contactIds]}::uuid[])`;
  return relationsWhere(
    tx,
    workspaceId,
    sql`relation.removed_at is null and (relation.from_id = ${these} or relation.to_id = ${these})`,
  );
}

/** A relation, also one that was removed. */
export async function findRelation(
  tx: DatabaseTransaction,
  workspaceId: string,
  relationId: string,
): Promise<RelationRow | undefined> {
  const [found] = await relationsWhere(tx, workspaceId, sql`relation.relation_id = ${relationId}`);
  return found;
}

/** Whether this is noted of these two already. */
export async function isNoted(
  tx: DatabaseTransaction,
  workspaceId: string,
  { kind, fromId, toId }: Relation,
): Promise<boolean> {
  const found = await tx
    .selectFrom('relation')
    .select('relation_id')
    .where('workspace_id', '=', workspaceId)
    .where('from_id', '=', fromId)
    .where('to_id', '=', toId)
    .where('kind', '=', kind)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** Whether somebody reports to another, through whoever is between them. Nobody else changes that until this is written. */
export async function reportsThrough(
  tx: DatabaseTransaction,
  workspaceId: string,
  who: string,
  whom: string,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reports to in ${workspaceId}`}, 0))`.execute(tx);
  const { rows } = await sql<{ found: boolean }>`
    select reports_through(${workspaceId}, ${who}, ${whom}) as found`.execute(tx);
  return rows[0]?.found ?? false;
}

export async function insertRelation(
  tx: DatabaseTransaction,
  workspaceId: string,
  relation: Relation & { relationId: string; notedBy: string; notedAt: Instant },
): Promise<void> {
  const { relationId, kind, fromId, toId, notedBy, notedAt } = relation;
  await tx
    .insertInto('relation')
    .values({
      ...{ workspace_id: workspaceId, relation_id: relationId, kind, from_id: fromId, to_id: toId },
      ...{ noted_by: notedBy, noted_at: notedAt, removed_at: null },
    })
    .execute();
}

/** Takes a relation away at an instant, or brings it back where there is none. */
export async function markRelationRemoved(
  tx: DatabaseTransaction,
  workspaceId: string,
  relationId: string,
  removedAt: Instant | null,
): Promise<void> {
  await tx
    .updateTable('relation')
    .set({ removed_at: removedAt })
    .where('workspace_id', '=', workspaceId)
    .where('relation_id', '=', relationId)
    .execute();
}

/** Takes away relations that were removed before an instant; says how many. */
export async function forgetRelations(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('relation')
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
