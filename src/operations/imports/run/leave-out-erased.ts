import type { ImportedContact } from '#connectors/imported/imported.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { anybodyErased, erasedByKeys, erasedContacts } from '#store/person/erasures.ts';
import { emailKey, externalKey } from '../../person/erasure-secrets.ts';
import { type Batch, ofSomebodyErased, skip, withoutWords } from './job.ts';

/** Which of these ids of the other system are of somebody who was erased here. */
export async function erasedUnder(
  { tx, job }: Pick<Batch, 'tx' | 'job'>,
  externalIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (externalIds.length === 0 || !(await anybodyErased(tx, job.workspace.id))) return new Set();
  const keyOf = (id: string) => job.erasedKey(externalKey(job.mapping.sourceName, id));
  const erased = await erasedByKeys(tx, job.workspace.id, [...new Set(externalIds.map(keyOf))]);
  return new Set(externalIds.filter((id) => erased.has(keyOf(id))));
}

/**
 * Leaves out whoever was erased here: what names them in the files, such as a deal, counts for the erased person. Nothing of
 * their row is kept, not even among those that could not be used.
 */
export async function leaveOutErased(
  batch: Batch,
  given: readonly ImportedContact[],
): Promise<readonly ImportedContact[]> {
  const contacts = await leaveOutErasedOfOurs(batch, given);
  const { tx, job, places } = batch;
  const { workspace, mapping } = job;
  if (!(await anybodyErased(tx, workspace.id))) return contacts;
  const keysOf = ({ externalId, email, reach }: ImportedContact) => {
    const emails = [...(email === null ? [] : [email]), ...(reach?.emails ?? []).map(({ value }) => value)];
    return [externalKey(mapping.sourceName, externalId), ...emails.map(emailKey)].map((key) =>
      job.erasedKey(key),
    );
  };
  const keys = new Map(contacts.map((contact) => [contact, keysOf(contact)]));
  const erased = await erasedByKeys(tx, workspace.id, [...new Set([...keys.values()].flat())]);
  if (erased.size === 0) return contacts;
  return contacts.filter((contact) => {
    const known = keys.get(contact)?.flatMap((key) => erased.get(key) ?? [])[0];
    if (!known) return true;
    job.leftOut.add(known.contactId);
    job.met.contact.set(contact.externalId, known.contactId);
    const on = dayOf(known.erasedAt, workspace.zone);
    const reason = `Somebody who was erased on ${on} is left out.`;
    const place = places.get(contact);
    skip(batch, 'contacts', place && withoutWords(place), reason);
    return false;
  });
}

/** A card that went out from here before somebody was erased has the id that they have here. */
async function leaveOutErasedOfOurs(
  batch: Batch,
  contacts: readonly ImportedContact[],
): Promise<readonly ImportedContact[]> {
  const { tx, job, places } = batch;
  const ids = contacts.flatMap(({ ours }) => ours?.contactId ?? []);
  if (ids.length === 0) return contacts;
  const erased = await erasedContacts(tx, job.workspace.id, ids);
  return contacts.filter((contact) => {
    const { externalId, ours } = contact;
    if (!ours || !erased.has(ours.contactId)) return true;
    job.leftOut.add(ours.contactId);
    job.met.contact.set(externalId, ours.contactId);
    const place = places.get(contact);
    skip(batch, 'contacts', place && withoutWords(place), ofSomebodyErased);
    return false;
  });
}
