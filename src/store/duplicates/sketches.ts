import { sql } from 'kysely';
import type { CompanyKnown } from '#domain/address-book/duplicates/same-company.ts';
import type { PersonKnown } from '#domain/address-book/duplicates/same-person.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import type { MergedNoun } from './duplicate-tables.ts';

/** Which records: the next ones after an id, in the order of their ids, or these. */
export type Which =
  | { readonly after: string | null; readonly limit: number }
  | { readonly ids: readonly string[] };

/** As much of people as tells whether two of them are one. */
export async function loadPeopleKnown(
  tx: DatabaseTransaction,
  workspaceId: string,
  which: Which,
): Promise<PersonKnown[]> {
  const { rows } = await sql<PersonKnown>`
    select contact.contact_id as id, contact.name, contact.title, contact.reach,
      contact.details ->> 'birthday' as birthday,
      case when account.account_id is null then null
        else jsonb_build_object('id', account.account_id, 'name', account.name) end as account
    from contact left join account on account.workspace_id = contact.workspace_id
      and account.account_id = contact.account_id
    where contact.workspace_id = ${workspaceId} and contact.removed_at is null
      and ${these('contact', which)}`.execute(tx);
  return rows;
}

/** As much of companies as tells whether two of them are one. */
export async function loadCompaniesKnown(
  tx: DatabaseTransaction,
  workspaceId: string,
  which: Which,
): Promise<CompanyKnown[]> {
  const { rows } = await sql<CompanyKnown>`
    select account_id as id, name, website, country, reach, parent_id as "parentId"
    from account where workspace_id = ${workspaceId} and removed_at is null
      and ${these('account', which)}`.execute(tx);
  return rows;
}

/** How many there are to look through. */
export async function countKnown(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: MergedNoun,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(noun)}
    where workspace_id = ${workspaceId} and removed_at is null`.execute(tx);
  return rows[0]?.count ?? 0;
}

function these(noun: MergedNoun, which: Which) {
  const id = sql.ref(`${noun}.${noun}_id`);
  if ('ids' in which) return sql`${id} = any(${which.ids}::uuid[])`;
  const { after, limit } = which;
  return sql`(${after}::uuid is null or ${id} > ${after}::uuid) order by ${id} limit ${limit}`;
}
