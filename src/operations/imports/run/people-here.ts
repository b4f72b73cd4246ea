import type { ImportedContact } from '#connectors/imported/imported.ts';
import { firstOf, joinedReach, noReach } from '#domain/address-book/reach.ts';
import type { ContactToSave } from '#store/imports/address-book.ts';
import { type ContactHere, contactsByEmail } from '#store/imports/contacts-alike.ts';
import { sameByEmailAndName } from './how-matched.ts';
import type { Batch } from './job.ts';

/**
 * Finds people of these files who are here already, by hand or from another system: the same e-mail and the same name,
 * however it is spaced and accented.
 */
export async function peopleHere(
  { tx, job }: Batch,
  contacts: readonly ImportedContact[],
): Promise<Map<string, ContactHere>> {
  const emails = contacts.flatMap((one) => {
    const email = emailOf(one);
    return email === null ? [] : [email, email.toLowerCase()];
  });
  const of = { workspaceId: job.workspace.id, sourceName: job.mapping.sourceName };
  const byKey = new Map<string, ContactHere>();
  for (const here of await contactsByEmail(tx, of, [...new Set(emails)])) {
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
