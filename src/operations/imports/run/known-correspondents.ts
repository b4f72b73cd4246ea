import type { ImportedMail } from '#connectors/imported/imported.ts';
import { contactsWithEmails } from '#store/imports/correspondents.ts';
import { anybodyErased, erasedByKeys } from '#store/person/erasures.ts';
import { emailKey, externalKey } from '../../person/erasure-secrets.ts';
import { type Batch, ofSomebodyErased, skip, withoutWords } from './job.ts';

/** Who is here of those with these addresses. Looking through all people takes its time, so each is looked for once. */
export async function knownCorrespondents(
  { tx, job }: Batch,
  emails: readonly string[],
): Promise<Map<string, string>> {
  const unknown = emails.filter((email) => !job.correspondents.has(email));
  for (const [email, contactId] of await contactsWithEmails(tx, job.workspace.id, unknown))
    job.correspondents.set(email, contactId);
  return new Map(
    emails.flatMap((email) => {
      const contactId = job.correspondents.get(email);
      return contactId === undefined ? [] : [[email, contactId] as const];
    }),
  );
}

/** Mails of, to and about somebody who was erased are left out with all that they say. */
export async function withoutErasedWriters(
  batch: Batch,
  mails: readonly ImportedMail[],
): Promise<readonly ImportedMail[]> {
  const { tx, job } = batch;
  if (mails.length === 0 || !(await anybodyErased(tx, job.workspace.id))) return mails;
  const keysOf = ({ from, to, about = [] }: ImportedMail) => [
    ...[from, ...to].map(({ email }) => emailKey(email)),
    ...about.map(({ externalId }) => externalKey(job.mapping.sourceName, externalId)),
  ];
  const keyOf = (words: string) => job.erasedKey(words);
  const keys = [...new Set(mails.flatMap(keysOf))].map(keyOf);
  const erased = await erasedByKeys(tx, job.workspace.id, keys);
  return mails.filter((mail) => {
    const who = keysOf(mail).flatMap((key) => erased.get(keyOf(key)) ?? [])[0];
    if (!who) return true;
    job.leftOut.add(who.contactId);
    skip(batch, 'mails', withoutWords(mail.place), ofSomebodyErased);
    return false;
  });
}
