import type { ContactDetails } from '#domain/address-book/contact-details.ts';
import { firstOf, type Reach } from '#domain/address-book/reach.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { nameOfOwner } from './owner-of-row.ts';

/** What is written down of a contact. */
export interface KeptContact {
  readonly contactId: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly title: string | null;
  /** Who of us looks after them. */
  readonly ownerId: string | null;
  readonly reach: Reach;
  readonly details: ContactDetails;
}

export interface ContactRow extends KeptContact {
  readonly accountName: string | null;
  readonly ownerName: string | null;
  /** The first of those that reach them. */
  readonly email: string | null;
  readonly phone: string | null;
}

const columns = [
  'contact.contact_id as contactId',
  'contact.account_id as accountId',
  'account.name as accountName',
  'contact.name as name',
  'contact.title as title',
  'contact.owner_id as ownerId',
  'contact.email as email',
  'contact.phone as phone',
  'contact.reach as reach',
  'contact.details as details',
] as const;

export async function loadContact(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactId: string,
): Promise<ContactRow | undefined> {
  const row = await withAccount(tx, workspaceId)
    .select([...columns, nameOfOwner('contact')])
    .where('contact.contact_id', '=', contactId)
    .executeTakeFirst();
  return row as ContactRow | undefined;
}

/** When somebody was erased; null of whom nobody erased. */
export async function erasedAt(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactId: string,
): Promise<Instant | null> {
  const row = await tx
    .selectFrom('contact')
    .select('erased_at')
    .where('workspace_id', '=', workspaceId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst();
  return row?.erased_at ?? null;
}

export async function loadContacts(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<ContactRow[]> {
  if (contactIds.length === 0) return [];
  const rows = await withAccount(tx, workspaceId)
    .select([...columns, nameOfOwner('contact')])
    .where('contact.contact_id', 'in', contactIds)
    .execute();
  return rows as ContactRow[];
}

/** Which of these contacts the workspace has, with their names. */
export async function knownContacts(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (contactIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('contact')
    .select(['contact_id', 'name'])
    .where('workspace_id', '=', workspaceId)
    .where('contact_id', 'in', contactIds)
    .where('removed_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.contact_id, row.name]));
}

export async function contactsOfAccount(
  tx: DatabaseTransaction,
  workspaceId: string,
  accountId: string,
): Promise<ContactRow[]> {
  const rows = await withAccount(tx, workspaceId)
    .select([...columns, nameOfOwner('contact')])
    .where('contact.account_id', '=', accountId)
    .orderBy('contact.name_lower')
    .limit(500)
    .execute();
  return rows as ContactRow[];
}

export async function insertContacts(
  tx: DatabaseTransaction,
  workspaceId: string,
  contacts: readonly KeptContact[],
  at: Instant,
): Promise<void> {
  if (contacts.length === 0) return;
  await tx
    .insertInto('contact')
    .values(
      contacts.map((contact) => ({
        workspace_id: workspaceId,
        contact_id: contact.contactId,
        ...written(contact),
        created_at: at,
        updated_at: at,
        removed_at: null,
      })),
    )
    // Somebody who was removed is made again under their id.
    .onConflict((made) =>
      made
        .columns(['workspace_id', 'contact_id'])
        .doUpdateSet(({ ref }) => ({
          account_id: ref('excluded.account_id'),
          name: ref('excluded.name'),
          title: ref('excluded.title'),
          owner_id: ref('excluded.owner_id'),
          email: ref('excluded.email'),
          phone: ref('excluded.phone'),
          reach: ref('excluded.reach'),
          details: ref('excluded.details'),
          updated_at: at,
          removed_at: null,
        }))
        .where('contact.removed_at', 'is not', null),
    )
    .execute();
}

export async function updateContact(
  tx: DatabaseTransaction,
  workspaceId: string,
  contact: KeptContact,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('contact')
    .set({ ...written(contact), updated_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('contact_id', '=', contact.contactId)
    .execute();
}

function withAccount(tx: DatabaseTransaction, workspaceId: string) {
  return tx
    .selectFrom('contact')
    .leftJoin('account', (join) =>
      join
        .onRef('account.workspace_id', '=', 'contact.workspace_id')
        .onRef('account.account_id', '=', 'contact.account_id'),
    )
    .where('contact.workspace_id', '=', workspaceId)
    .where('contact.removed_at', 'is', null);
}

function written({ accountId, name, title, ownerId, reach, details }: KeptContact) {
  return {
    owner_id: ownerId,
    account_id: accountId,
    name,
    title,
    email: firstOf(reach.emails),
    phone: firstOf(reach.phones),
    reach: JSON.stringify(reach),
    details: JSON.stringify(details),
  };
}
