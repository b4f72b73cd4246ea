import type { ImportedContact } from '#connectors/imported/imported.ts';
import { isSalesforceId } from '#connectors/salesforce/salesforce-id.ts';
import { firstOf, joinedReach, noReach } from '#domain/address-book/reach.ts';
import type { ContactToSave } from '#store/imports/address-book.ts';
import { type ContactHere, contactsByEmail, type IdsLike } from '#store/imports/contacts-alike.ts';
import { sameByEmailAndName } from './how-matched.ts';
import type { Batch } from './job.ts';

/**
 * Finds people of these files who are here already, by hand or from another system: the same e-mail and the same name,
 * however it is spaced and accented. Reports of Salesforce often name people without the ids that its exports have.
 */
export async function peopleHere(
  batch: Batch,
  contacts: readonly ImportedContact[],
): Promise<Map<string, ContactHere>> {
  const byKind = Map.groupBy(contacts, ({ externalId }) => kindOfId(externalId));
  const found = new Map<string, ContactHere>();
  const taken = new Set<string>();
  for (const [ids, some] of byKind) {
    for (const [externalId, here] of await alike(batch, some, ids)) {
      if (!taken.has(here.contactId)) found.set(externalId, here);
      taken.add(here.contactId);
    }
  }
  return found;
}

/** How the id of a row is made. */
export const kindOfId = (externalId: string) =>
  isSalesforceId(externalId) && externalId.length === 18 ? 'ids of Salesforce' : 'names';

async function alike(
  { tx, job }: Batch,
  contacts: readonly ImportedContact[],
  ids: IdsLike,
): Promise<Map<string, ContactHere>> {
  const emails = contacts.flatMap((one) => {
    const email = emailOf(one);
    return email === null ? [] : [email, email.toLowerCase()];
  });
  const of = { workspaceId: job.workspace.id, sourceName: job.mapping.sourceName };
  const byKey = new Map<string, ContactHere>();
  for (const here of await contactsByEmail(tx, of, [...new Set(emails)], ids)) {
    const key = sameByEmailAndName(here.email, here.name);
    if (!byKey.has(key)) byKey.set(key, here);
  }
  const found = new Map<string, ContactHere>();
  for (const contact of contacts) {
    const key = sameByEmailAndName(emailOf(contact), contact.name);
    const here = byKey.get(key);
    if (!here) continue;
    found.set(contact.externalId, here);
    // Of two in the files who are alike, the first is the one who is here.
    byKey.delete(key);
  }
  return found;
}

/** What is known of somebody here, with what the other system adds: what was written down here stays. */
export function filledIn(
  here: ContactHere,
  contact: ImportedContact,
  { accountId, ownerId }: { accountId: string | null; ownerId: string | null },
): ContactToSave {
  return {
    contactId: here.contactId,
    accountId: here.accountId ?? accountId,
    ownerId: here.ownerId ?? ownerId,
    name: here.name,
    title: here.title ?? contact.title,
    email: null,
    phone: null,
    reach: joinedReach(here.reach, contact.reach ?? noReach),
    details: { ...contact.details, ...here.details },
  };
}

function emailOf({ email, reach }: ImportedContact): string | null {
  return firstOf(reach?.emails ?? []) ?? email;
}
