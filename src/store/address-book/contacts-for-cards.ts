import { sql } from 'kysely';
import type { ContactDetails } from '#domain/address-book/contact-details.ts';
import type { Reach } from '#domain/address-book/reach.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { tagsOfRow } from '../tags/tagged.ts';
import type { ShownTagRow } from '../tags/tags.ts';
import type { DatabaseTransaction } from '../transaction.ts';

interface ContactForCard {
  readonly contactId: string;
  readonly name: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly reach: Reach;
  readonly details: ContactDetails;
  readonly changedAt: Instant;
  readonly tags: readonly string[];
}

/** What stands on the cards of these contacts, by their ids. */
export async function contactsForCards(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, ContactForCard>> {
  const { rows } = await sql<Omit<ContactForCard, 'tags'> & { tags: ShownTagRow[] }>`
    select contact.contact_id as "contactId", contact.name, contact.title, account.name as company, contact.reach,
      contact.details, contact.updated_at as "changedAt",
      ${tagsOfRow({ workspaceId, noun: 'contact', rowId: 'contact.contact_id' })} as tags
    from contact left join account on account.workspace_id = contact.workspace_id
      and account.account_id = contact.account_id
    where contact.workspace_id = ${workspaceId} and contact.removed_at is null
      and contact.contact_id = any(${contactIds}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.contactId, { ...row, tags: row.tags.map(({ name }) => name) }]));
}
