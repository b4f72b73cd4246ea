import { comparable } from '#connectors/imported/extras.ts';
import {
  type ImportedCompany,
  type ImportedContact,
  isCompany,
  isPerson,
} from '#connectors/imported/imported.ts';
import { fingerprint } from '#connectors/imported/stable-id.ts';
import { asLine } from '#connectors/imported/text.ts';
import { joinedReach, noReach } from '#domain/address-book/reach.ts';
import { type ContactToSave, saveContacts, takeFromBin } from '#store/imports/address-book.ts';
import { contactsById } from '#store/imports/contacts-alike.ts';
import { saveLinks } from '#store/imports/links.ts';
import { showContacts } from './first-rows/show-people.ts';
import { type Batch, toMend } from './job.ts';
import { leaveOutErased } from './leave-out-erased.ts';
import { keepersOf } from './owners.ts';
import { peopleHere, saysNothingNew, writtenOf } from './people-here.ts';
import { type Found, newIdOf, resolve } from './resolve.ts';
import { resolveAccounts } from './resolve-accounts.ts';
import { takeCompanies } from './take-companies.ts';
import { takeExtras, type WithExtras } from './take-extras.ts';
import { type NoteOn, writeNotes } from './take-notes.ts';
import { onlyNewExtras, onlyWhatChanged, saidIn } from './what-changed.ts';

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
  const standing = await contactsById(
    tx,
    workspaceId,
    [...links.values()].map(({ nounId }) => nounId),
  );
  const fieldOf = (name: string) => job.fields.contact.get(name)?.fieldId ?? name;
  const saved = new Map<string, ContactToSave>();
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
    const { ours: _, ...told } = value;
    const rowHash = fingerprint([comparable(told), accountId, ...(ownerId === null ? [] : [ownerId])]);
    job.met.contact.set(value.externalId, contactId);
    const place = batch.places.get(value);
    toMend(batch, place, value.unread);
    if (link?.rowHash === rowHash) {
      if (link.importId !== job.importId) tally.add('contacts', 'unchanged');
      tried.push({ id: contactId, outcome: 'as before', written: null, account: null });
      continue;
    }
    const { externalId, extras: given, notes = [], ...rest } = told;
    const { idWithoutEmail: __, idAsLead: ___, isNamedOnly: ____, ...whatIsSaid } = rest;
    const { account: _____, owner: ______, unread: _______, ...contact } = whatIsSaid;
    noted.push(...notes.map((note) => ({ ...note, noun: 'contact' as const, nounId: contactId })));
    const cells = { accountId, ownerId, ...contact, name: asLine(contact.name) };
    const whole = { contactId, ...cells };
    const said = saidIn(cells, given, fieldOf);
    linked.push({ externalId, nounId: contactId, rowHash, said, importId: job.importId });
    const was = link && standing.get(contactId);
    const written = same
      ? writtenOf(same, value, whole)
      : was
        ? onlyWhatChanged(whole, was, link?.said ?? {})
        : whole;
    const extras = given && link?.said ? onlyNewExtras(given, link.said, fieldOf) : given;
    if (same && saysNothingNew(same, written, extras)) {
      tally.add('contacts', 'unchanged');
      tried.push({ id: contactId, outcome: 'as before', written: null, account: null });
      continue;
    }
    tally.add('contacts', known === undefined ? 'created' : 'updated');
    if (known === undefined) made.push(contactId);
    if (extras) withExtras.push({ nounId: contactId, extras, place });
    saved.set(contactId, alsoSaid(saved.get(contactId), written));
    tried.push({
      ...{ id: contactId, outcome: known === undefined ? 'new' : 'changed', written, extras },
      account: value.account && { noun: 'account', id: accountId, ...value.account },
    });
  }
  await showContacts(batch, tried);
  if (job.dryRun) return writeNotes(batch, noted);
  await takeFromBin(tx, workspaceId, 'contact', made);
  await saveContacts(tx, workspaceId, [...saved.values()], job.now);
  await takeExtras(batch, 'contact', withExtras);
  await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'contact' }, linked);
  await writeNotes(batch, noted);
}

/** Two rows of one person, as from before they were made one: the first says who they are, and both how they are reached. */
function alsoSaid(first: ContactToSave | undefined, written: ContactToSave): ContactToSave {
  if (!first) return written;
  return { ...first, reach: joinedReach(first.reach ?? noReach, written.reach ?? noReach) };
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
