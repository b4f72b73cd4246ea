import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { idArray } from './bulk-rows.ts';

/** Whom each of these e-mails reaches, whichever of theirs it is; the first of several. All in small letters. */
export async function contactsWithEmails(
  tx: DatabaseTransaction,
  workspaceId: string,
  emails: readonly string[],
): Promise<Map<string, string>> {
  if (emails.length === 0) return new Map();
  const { rows } = await sql<{ email: string; contactId: string }>`
    select distinct on (lower(way->>'value')) lower(way->>'value') as email, contact_id as "contactId"
    from contact cross join lateral jsonb_array_elements(contact.reach->'emails') way
    where workspace_id = ${workspaceId} and removed_at is null
      and lower(way->>'value') = any(${[...emails]}::text[])
    order by lower(way->>'value'), (lower(email) = lower(way->>'value')) desc, contact_id`.execute(tx);
  return new Map(rows.map(({ email, contactId }) => [email, contactId]));
}

/** A deal in which somebody takes part, and how long it lasts or lasted. */
export interface DealOfContact {
  readonly contactId: string;
  readonly dealId: string;
  readonly isOpen: boolean;
  readonly openedAt: Instant;
  readonly lastHappenedAt: Instant;
}

export async function dealsOfContacts(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<DealOfContact[]> {
  if (contactIds.length === 0) return [];
  const { rows } = await sql<DealOfContact>`
    select stakeholder.contact_id as "contactId", deal.deal_id as "dealId", deal.state = 'open' as "isOpen",
      deal.opened_at as "openedAt", deal.last_happened_at as "lastHappenedAt"
    from stakeholder
    join deal on deal.workspace_id = stakeholder.workspace_id and deal.deal_id = stakeholder.deal_id
    where stakeholder.workspace_id = ${workspaceId} and stakeholder.present and deal.state <> 'undone'
      and stakeholder.contact_id = any(${idArray(contactIds)}::uuid[])
    order by deal.deal_id, stakeholder.contact_id`.execute(tx);
  return rows;
}

/** The companies whose people have addresses of these domains, or whose website is there; each domain once. */
export async function accountsOfDomains(
  tx: DatabaseTransaction,
  workspaceId: string,
  domains: readonly string[],
): Promise<Map<string, string>> {
  if (domains.length === 0) return new Map();
  const { rows } = await sql<{ domain: string; accountId: string }>`
    select distinct on (domain) domain, account_id as "accountId" from (
      select split_part(lower(email), '@', 2) as domain, account_id, count(*) as people from contact
      where workspace_id = ${workspaceId} and removed_at is null and account_id is not null
        and split_part(lower(email), '@', 2) = any(${[...domains]}::text[])
      group by 1, 2
      union all
      select lower(substring(website from '^(?:[A-Za-z]+://)?(?:www[.])?([^/?#:]+)')), account_id, 0 from account
      where workspace_id = ${workspaceId} and removed_at is null
        and lower(substring(website from '^(?:[A-Za-z]+://)?(?:www[.])?([^/?#:]+)')) = any(${[...domains]}::text[])) found
    order by domain, people desc, account_id`.execute(tx);
  return new Map(rows.map(({ domain, accountId }) => [domain, accountId]));
}
