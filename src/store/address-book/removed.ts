import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/**
 * Whether a deal counts on a contact, or another system keeps them. Nothing can name somebody before they were made,
 * so only the ledgers that were written in since are looked through; one whose opening was taken back counts on nobody.
 */
export async function isContactInUse(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactId: string,
): Promise<boolean> {
  const { rows } = await sql<{ inUse: boolean }>`
    select exists (select 1 from import_link where workspace_id = ${workspaceId}
        and noun = 'contact' and noun_id = ${contactId})
      or exists (select 1 from deal
        join fact on fact.workspace_id = deal.workspace_id and fact.deal_id = deal.deal_id
          and fact.sequence = deal.sequence
        join standing on standing.workspace_id = deal.workspace_id and standing.deal_id = deal.deal_id
        where deal.workspace_id = ${workspaceId} and deal.state <> 'undone'
          and fact.recorded_at >= (select created_at from contact
            where workspace_id = ${workspaceId} and contact_id = ${contactId})
          and strpos(standing.state::text, ${contactId}) > 0) as "inUse"`.execute(tx);
  return rows[0]?.inUse ?? false;
}

/** Whether anybody is in the address book for an account, a deal is with it, or another system keeps it. */
export async function isAccountInUse(
  tx: DatabaseTransaction,
  workspaceId: string,
  accountId: string,
): Promise<boolean> {
  const { rows } = await sql<{ inUse: boolean }>`
    select exists (select 1 from import_link where workspace_id = ${workspaceId}
        and noun = 'account' and noun_id = ${accountId})
      or exists (select 1 from contact where workspace_id = ${workspaceId}
        and account_id = ${accountId} and removed_at is null)
      or exists (select 1 from deal where workspace_id = ${workspaceId}
        and account_id = ${accountId} and state <> 'undone') as "inUse"`.execute(tx);
  return rows[0]?.inUse ?? false;
}

export async function markRemoved(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, id }: { noun: 'account' | 'contact'; id: string },
  at: Instant,
): Promise<void> {
  await sql`update ${sql.table(noun)} set removed_at = ${at}
    where workspace_id = ${workspaceId} and ${sql.ref(`${noun}_id`)} = ${id}`.execute(tx);
}

/** Brings back whom a deal counts on again, and its account. */
export async function bringBack(
  tx: DatabaseTransaction,
  workspaceId: string,
  { accountId, contactIds }: { accountId: string | null; contactIds: readonly string[] },
): Promise<void> {
  await sql`
    with again as (
      update contact set removed_at = null where workspace_id = ${workspaceId}
        and contact_id = any(${contactIds}::uuid[]) and removed_at is not null returning account_id)
    update account set removed_at = null where workspace_id = ${workspaceId} and removed_at is not null
      and (account_id = ${accountId} or account_id in (select account_id from again))`.execute(tx);
}
