import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { idArray } from '../imports/bulk-rows.ts';
import { keepWhatCameBack } from '../imports/undo/import-changes.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface ContactToRemove {
  readonly contactId: string;
  readonly name: string;
  /** Deals that they are in or were in; one whose opening was taken back counts on nobody. */
  readonly deals: number;
}

/** Those of these contacts that are there, with what hangs on them; nobody else removes them meanwhile. */
export async function contactsToRemove(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<ContactToRemove[]> {
  const { rows } = await sql<ContactToRemove>`
    select contact_id as "contactId", name, ${dealsOfContact} as deals from contact
    where workspace_id = ${workspaceId} and contact_id = any(${idArray(contactIds)}::uuid[]) and removed_at is null
    order by contact_id for update`.execute(tx);
  return rows;
}

export interface AccountToRemove {
  readonly accountId: string;
  readonly name: string;
  readonly deals: number;
  readonly contactIds: readonly string[];
  /** Of its people, those whom some deal counts on. */
  readonly contactsInDeals: number;
}

/** Those of these accounts that are there, with what hangs on them; nobody else removes them meanwhile. */
export async function accountsToRemove(
  tx: DatabaseTransaction,
  workspaceId: string,
  accountIds: readonly string[],
): Promise<AccountToRemove[]> {
  const people = sql`from contact where contact.workspace_id = account.workspace_id
    and contact.account_id = account.account_id and contact.removed_at is null`;
  const { rows } = await sql<AccountToRemove>`
    select account_id as "accountId", name,
      (select count(*)::integer from deal where deal.workspace_id = account.workspace_id
        and deal.account_id = account.account_id and deal.state <> 'undone') as deals,
      array(select contact.contact_id::text ${people} order by contact.contact_id) as "contactIds",
      (select count(*)::integer ${people} and ${dealsOfContact} > 0) as "contactsInDeals"
    from account
    where workspace_id = ${workspaceId} and account_id = any(${idArray(accountIds)}::uuid[]) and removed_at is null
    order by account_id for update`.execute(tx);
  return rows;
}

const dealsOfContact: RawBuilder<number> = sql<number>`(select count(*)::integer from stakeholder
  join deal on deal.workspace_id = stakeholder.workspace_id and deal.deal_id = stakeholder.deal_id
  where stakeholder.workspace_id = contact.workspace_id and stakeholder.contact_id = contact.contact_id
    and deal.state <> 'undone')`;

/** One act that puts people and companies into the bin. */
export interface Removal {
  readonly removalId: string;
  readonly by: string;
  readonly at: Instant;
}

export async function markRemoved(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, ids }: { noun: 'account' | 'contact'; ids: readonly string[] },
  { removalId, by, at }: Removal,
): Promise<void> {
  await sql`update ${sql.table(noun)} set removed_at = ${at}, removed_by = ${by}, removal_id = ${removalId}
    where workspace_id = ${workspaceId} and ${sql.ref(`${noun}_id`)} = any(${idArray(ids)}::uuid[])`.execute(
    tx,
  );
}

const inBinNoMore = sql`removed_at = null, removed_by = null, removal_id = null`;

/** Brings back whom deals count on again, and their accounts. */
export async function bringBack(
  tx: DatabaseTransaction,
  workspaceId: string,
  { accountIds, contactIds }: { accountIds: readonly string[]; contactIds: readonly string[] },
): Promise<void> {
  const { rows } = await sql<{ noun: 'account' | 'contact'; id: string }>`
    with people as (
      update contact set ${inBinNoMore} where workspace_id = ${workspaceId}
        and contact_id = any(${idArray(contactIds)}::uuid[]) and removed_at is not null and merged_into is null
        returning contact_id, account_id),
    companies as (
      update account set ${inBinNoMore} where workspace_id = ${workspaceId} and removed_at is not null
        and merged_into is null
        and (account_id = any(${idArray(accountIds)}::uuid[]) or account_id in (select account_id from people))
        returning account_id)
    select 'contact' as noun, contact_id as id from people
    union all select 'account', account_id from companies`.execute(tx);
  for (const noun of ['account', 'contact'] as const) {
    const ids = rows.flatMap((row) => (row.noun === noun ? [row.id] : []));
    await keepWhatCameBack(tx, workspaceId, { noun, ids });
  }
}
