import type { Extras } from '#connectors/imported/extras.ts';
import type { ImportedContact } from '#connectors/imported/imported.ts';
import { isSalesforceId } from '#connectors/salesforce/salesforce-id.ts';
import { firstOf, joinedReach, noReach } from '#domain/address-book/reach.ts';
import { isSame } from '#domain/ledger/is-same-fact.ts';
import { contactsForCards } from '#store/address-book/contacts-for-cards.ts';
import { asItWillBe, type ContactToSave, reachOf } from '#store/imports/address-book.ts';
import {
  type ContactHere,
  contactsByEmail,
  contactsOfIds,
  type IdsLike,
} from '#store/imports/contacts-alike.ts';
import { sameByEmailAndName } from './how-matched.ts';
import type { Batch } from './job.ts';

/** Somebody who is here, with their tags where they are known by the id that they have here. */
interface PersonHere extends ContactHere {
  readonly tags?: readonly string[];
}

/**
 * Finds people of these files who are here already: taken out of here, by hand or from another system. Reports of Salesforce
 * often name people without the ids that its exports have.
 */
export async function peopleHere(
  batch: Batch,
  contacts: readonly ImportedContact[],
): Promise<Map<string, PersonHere>> {
  const found = await peopleOfOurs(batch, contacts);
  const others = contacts.filter(({ externalId }) => !found.has(externalId));
  const byKind = Map.groupBy(others, ({ externalId }) => kindOfId(externalId));
  const taken = new Set([...found.values()].map(({ contactId }) => contactId));
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

/** Who was taken out of here, as on a card of ours, by the id that they have here. */
async function peopleOfOurs(
  { tx, job }: Batch,
  contacts: readonly ImportedContact[],
): Promise<Map<string, PersonHere>> {
  const ids = contacts.flatMap(({ ours }) => ours?.contactId ?? []);
  const here = await contactsOfIds(tx, job.workspace.id, ids);
  const cards = await contactsForCards(
    tx,
    job.workspace.id,
    [...here.values()].map((one) => one.contactId),
  );
  const found = new Map<string, PersonHere>();
  const taken = new Set<string>();
  for (const { externalId, ours } of contacts) {
    const known = ours && here.get(ours.contactId);
    // Of two who were made one, the first card is of who they are now.
    if (!known || taken.has(known.contactId)) continue;
    found.set(externalId, { ...known, tags: cards.get(known.contactId)?.tags ?? [] });
    taken.add(known.contactId);
  }
  return found;
}

/** The same e-mail and the same name, however it is spaced and accented. */
async function alike(
  { tx, job }: Batch,
  contacts: readonly ImportedContact[],
  ids: IdsLike,
): Promise<Map<string, PersonHere>> {
  const emails = contacts.flatMap((one) => {
    const email = emailOf(one);
    return email === null ? [] : [email, email.toLowerCase()];
  });
  const of = { workspaceId: job.workspace.id, sourceName: job.mapping.sourceName };
  const byKey = new Map<string, PersonHere>();
  for (const here of await contactsByEmail(tx, of, [...new Set(emails)], ids)) {
    const key = sameByEmailAndName(here.email, here.name);
    if (!byKey.has(key)) byKey.set(key, here);
  }
  const found = new Map<string, PersonHere>();
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

/**
 * What is written of somebody who is here. A card of ours that nobody changed here since, such as one that was mended in a
 * telephone, says how they are; else what was written down here stays.
 */
export function writtenOf(here: ContactHere, contact: ImportedContact, whole: ContactToSave): ContactToSave {
  const said = contact.ours ? withoutMadeParts(here, contact) : contact;
  const { writtenAt = null } = contact.ours ?? {};
  if (writtenAt !== null && writtenAt >= here.updatedAt)
    return { ...whole, details: said.details, ownerId: here.ownerId };
  return filledIn(here, said, { accountId: whole.accountId, ownerId: whole.ownerId ?? null });
}

/** Of whom only the whole name is known, the parts on their card were made when it was written. */
function withoutMadeParts(here: ContactHere, contact: ImportedContact): ImportedContact {
  if (here.details.familyName || here.details.givenName || here.name !== contact.name) return contact;
  const { familyName: _, givenName: __, ...details } = contact.details;
  return { ...contact, details };
}

/** Whether all that would be written of them stands here. */
export function saysNothingNew(
  here: PersonHere,
  written: ContactToSave,
  extras: Extras = { tags: [], values: {} },
): boolean {
  const tags = new Set(here.tags?.map((name) => name.toLowerCase()));
  if (Object.keys(extras.values).length > 0 || !extras.tags.every((name) => tags.has(name.toLowerCase())))
    return false;
  const { name, title, accountId, reach, details } = asItWillBe(
    { ...written, reach: reachOf(written) },
    here,
  );
  const is = { name: here.name, title: here.title, accountId: here.accountId, reach: here.reach };
  return isSame({ name, title, accountId, reach, details }, { ...is, details: here.details });
}

/** What is known of somebody here, with what the other system adds: what was written down here stays. */
function filledIn(
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
