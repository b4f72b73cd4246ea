import { comparable } from '#connectors/imported/extras.ts';
import {
  type ImportedCompany,
  type ImportedContact,
  isCompany,
  isPerson,
} from '#connectors/imported/imported.ts';
import { fingerprint } from '#connectors/imported/stable-id.ts';
import { asLine } from '#connectors/imported/text.ts';
import { type ContactToSave, saveContacts, takeFromBin } from '#store/imports/address-book.ts';
import { saveLinks } from '#store/imports/links.ts';
import { showContacts } from './first-rows/show-people.ts';
import { type Batch, toMend } from './job.ts';
import { leaveOutErased } from './leave-out-erased.ts';
import { keepersOf } from './owners.ts';
import { filledIn, peopleHere } from './people-here.ts';
import { type Found, newIdOf, resolve } from './resolve.ts';
import { resolveAccounts } from './resolve-accounts.ts';
import { takeCompanies } from './take-companies.ts';
import { takeExtras, type WithExtras } from './take-extras.ts';
import { type NoteOn, writeNotes } from './take-notes.ts';

/** The rows of lists of people: who they are about, and the companies of those that name nobody. */
export async function takePeople(
  batch: Batch,
  rows: readonly (ImportedContact | ImportedCompany)[],
): Promise<void> {
  await takeCompanies(batch, rows.filter(isCompany));
  await takeContacts(batch, rows.filter(isPerson));
}

/** Contacts, new or changed in the other system. One whose account is not known stands without it. */
export async function takeContacts(batch: Batch, given: readonly ImportedContact[]): Promise<void> {
  const contacts = await leaveOutErased(batch, given);
  const { tx, job, tally } = batch;
  const { id: workspaceId } = job.workspace;
  const accounts = await resolveAccounts(
    batch,
    contacts.flatMap(({ account }) => account ?? []),
  );
  const links = await resolve(
    batch,
    'contact',
    contacts.map(({ externalId }) => externalId),
  );
  const before = await underAnotherId(batch, contacts, links);
  const here = await peopleHere(
    batch,
    contacts.filter(({ externalId }) => !links.has(externalId)),
  );
  const keeper = await keepersOf(batch, contacts);
  const saved: ContactToSave[] = [];
  const linked = [];
  const made: string[] = [];
  const withExtras: WithExtras[] = [];
  const noted: NoteOn[] = [];
  const tried: Parameters<typeof showContacts>[1][number][] = [];
  for (const value of contacts) {
    const link = links.get(value.externalId);
    const same = here.get(value.externalId);
    const known = link?.nounId ?? same?.contactId ?? before.get(value.externalId);
    const contactId = known ?? newIdOf(batch, 'contact', value.externalId);
    const accountId = (value.account && accounts.get(value.account.externalId)) ?? null;
    const ownerId = keeper(value);
    const rowHash = fingerprint([comparable(value), accountId, ...(ownerId === null ? [] : [ownerId])]);
    job.met.contact.set(value.externalId, contactId);
    const place = batch.places.get(value);
    toMend(batch, place, value.unread);
    if (link?.rowHash === rowHash) {
      if (link.importId !== job.importId) tally.add('contacts', 'unchanged');
      tried.push({ id: contactId, outcome: 'as before', written: null, account: null });
      continue;
    }
    tally.add('contacts', known === undefined ? 'created' : 'updated');
    if (known === undefined) made.push(contactId);
    const { externalId, extras, notes = [], ...said } = value;
    const { idWithoutEmail: _, idAsLead: __, isNamedOnly: ___, ...whatIsSaid } = said;
    const { account: ____, owner: _____, unread: ______, ...contact } = whatIsSaid;
    if (extras) withExtras.push({ nounId: contactId, extras, place });
    noted.push(...notes.map((note) => ({ ...note, noun: 'contact' as const, nounId: contactId })));
    const whole = { contactId, accountId, ownerId, ...contact, name: asLine(contact.name) };
    const written = same ? filledIn(same, value, { accountId, ownerId }) : whole;
    saved.push(written);
    tried.push({
      ...{ id: contactId, outcome: known === undefined ? 'new' : 'changed', written, extras },
      account: value.account && { noun: 'account', id: accountId, ...value.account },
    });
    linked.push({ externalId, nounId: contactId, rowHash, importId: job.importId });
  }
  await showContacts(batch, tried);
  if (job.dryRun) return writeNotes(batch, noted);
  await takeFromBin(tx, workspaceId, 'contact', made);
  await saveContacts(tx, workspaceId, saved, job.now);
  await takeExtras(batch, 'contact', withExtras);
  await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'contact' }, linked);
  await writeNotes(batch, noted);
}

/** Who came without an e-mail at an earlier import, or as a lead, by what they go by now. */
async function underAnotherId(
  batch: Batch,
  contacts: readonly ImportedContact[],
  links: Found,
): Promise<Map<string, string>> {
  const own = new Set(contacts.map(({ externalId }) => externalId));
  const former = contacts.flatMap(({ externalId, idWithoutEmail, idAsLead: id = idWithoutEmail }) =>
    id === undefined || links.has(externalId) || own.has(id) ? [] : [[externalId, id] as const],
  );
  const ids = former.map(([, id]) => id);
  const found = await resolve(batch, 'contact', ids);
  return new Map(
    former.flatMap(([externalId, id]) => {
      const link = found.get(id);
      return link && link.importId !== batch.job.importId ? [[externalId, link.nounId] as const] : [];
    }),
  );
}
