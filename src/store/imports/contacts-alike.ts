import { sql } from 'kysely';
import type { Reach } from '#domain/address-book/reach.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { idArray } from './bulk-rows.ts';

/** Somebody who is here already, with what is written down about them. */
export interface ContactHere {
  readonly contactId: string;
  readonly email: string | null;
  readonly accountId: string | null;
  readonly ownerId: string | null;
  readonly name: string;
  readonly title: string | null;
  readonly reach: Reach;
  readonly details: Readonly<Record<string, string | number | boolean>>;
  readonly updatedAt: Instant;
}

const whatIsHere = sql`contact_id as "contactId", lower(email) as email, account_id as "accountId", owner_id as "ownerId",
  name, title, reach, details, updated_at as "updatedAt"`;

/** How ids may look by which rows of a source came before: those that Salesforce makes, or what a row is called. */
const idsLike = {
  'ids of Salesforce': '^[a-zA-Z0-9]{18}$',
  names: '^(?![a-zA-Z0-9]{18}$)',
  any: '',
} as const;
export type IdsLike = keyof typeof idsLike;

/** Whether the row of a table came from a source before, under an id of this kind. */
export const cameFrom = (
  noun: 'account' | 'contact',
  of: { workspaceId: string; sourceName: string },
  ids: IdsLike,
) => sql<boolean>`exists (select from import_link link where link.workspace_id = ${of.workspaceId}
  and link.noun = ${noun} and link.noun_id = ${sql.ref(`${noun}.${noun}_id`)} and link.source = ${of.sourceName}
  and link.external_id ~ ${idsLike[ids]})`;

/**
 * Whom one of these e-mails reaches first, and who did not come from this source under an id of this kind. They are compared as they are written:
 * an index over small letters is not used where row-level security holds, so the caller names both.
 */
export async function contactsByEmail(
  tx: DatabaseTransaction,
  of: { workspaceId: string; sourceName: string },
  emails: readonly string[],
  ids: IdsLike = 'any',
): Promise<ContactHere[]> {
  if (emails.length === 0) return [];
  const { rows } = await sql<ContactHere>`
    select ${whatIsHere} from contact
    where workspace_id = ${of.workspaceId} and removed_at is null and email = any(${emails}::text[])
      and not ${cameFrom('contact', of, ids)}
    order by contact_id`.execute(tx);
  return rows;
}

/** What is written down about these contacts, by their ids. */
export async function contactsById(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ContactHere>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<ContactHere>`
    select ${whatIsHere} from contact
    where workspace_id = ${workspaceId} and contact_id = any(${idArray([...new Set(ids)])}::uuid[])
      and erased_at is null`.execute(tx);
  return new Map(rows.map((row) => [row.contactId, row]));
}

/** Who these ids of ours are of by now, through as many merges as there were, by the ids that were asked for. */
export async function contactsOfIds(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ContactHere>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; isNow: string }>`
    with recursive way(id, is_now, step) as (
      select contact_id, contact_id, 0 from contact
        where workspace_id = ${workspaceId} and contact_id = any(${idArray([...new Set(ids)])}::uuid[])
      union all select way.id, contact.merged_into, way.step + 1 from way join contact
        on contact.workspace_id = ${workspaceId} and contact.contact_id = way.is_now
          and contact.merged_into is not null
      where way.step < 20)
    select distinct on (id) id, is_now as "isNow" from way order by id, step desc`.execute(tx);
  const here = await contactsById(
    tx,
    workspaceId,
    rows.map(({ isNow }) => isNow),
  );
  return new Map(
    rows.flatMap(({ id, isNow }) => {
      const known = here.get(isNow);
      return known ? [[id, known] as const] : [];
    }),
  );
}
