import type {
  Correspondent,
  Holder,
  ImportedActivity,
  ImportedContact,
  ImportedMail,
  Place,
} from '#connectors/imported/imported.ts';
import { mailAddress } from '#domain/address-book/duplicates/mail-addresses.ts';
import type { NoteNoun } from '#domain/address-book/note.ts';
import { noReach } from '#domain/address-book/reach.ts';
import { accountsOfDomains, type DealOfContact, dealsOfContacts } from '#store/imports/correspondents.ts';
import { type Link, saveLinks } from '#store/imports/links.ts';
import { addCountedToDeals, dealOfMost } from './add-to-deals.ts';
import { showMail } from './first-rows/show-conversations.ts';
import { holdersHere } from './holders-here.ts';
import { type Batch, skip } from './job.ts';
import { knownCorrespondents, withoutErasedWriters } from './known-correspondents.ts';
import { resolve } from './resolve.ts';
import { takeContacts } from './take-contacts.ts';
import { type NoteOn, writeNotes } from './take-notes.ts';

/** A mail with those of its people who are known here, and with what its source says that it is about. */
interface MailWithPeople {
  readonly mail: ImportedMail;
  readonly people: readonly { readonly contactId: string; readonly one: Correspondent | null }[];
  readonly about: { readonly dealId: string | null; readonly accountId: string | null };
}

/**
 * Mails become touches of the deal that they are about, or that their people are in, while it lasts; those of people in no deal
 * are noted on them, or else on their company. Each comes once, whichever mailbox it lies in.
 */
export async function takeMails(batch: Batch, all: readonly ImportedMail[]): Promise<void> {
  const { tx, job, tally } = batch;
  const given = await withoutErasedWriters(batch, all);
  const { id: workspaceId } = job.workspace;
  const before = await resolve(batch, 'mail', [...new Set(given.map(({ externalId }) => externalId))]);
  const fresh: ImportedMail[] = [];
  for (const mail of given) {
    const link = before.get(mail.externalId);
    if (link === undefined && !job.met.mail.has(mail.externalId)) fresh.push(mail);
    // A copy in another folder, or what this import brought before it was paused, was counted already.
    else if (link && link.importId !== job.importId) tally.add('mails', 'unchanged');
    job.met.mail.set(mail.externalId, link?.nounId ?? '');
  }
  const mails = await withPeople(batch, fresh);
  const ids = mails.flatMap(({ people }) => people.map(({ contactId }) => contactId));
  const deals = Map.groupBy(
    await dealsOfContacts(tx, workspaceId, [...new Set(ids)]),
    ({ contactId }) => contactId,
  );
  const isIn = (contactId: string, dealId: string | null) =>
    (deals.get(contactId) ?? []).some((deal) => deal.dealId === dealId);
  const added = new Map<string, ImportedActivity[]>();
  const notes: NoteOn[] = [];
  const links: Link[] = [];
  for (const one of mails) {
    const { mail, people, about } = one;
    const dealId = about.dealId ?? dealOfPeople(one, deals);
    const nounId = dealId ?? people[0]?.contactId ?? about.accountId;
    if (nounId === null) {
      skip(batch, 'mails', placeOf(mail), 'With nobody who is known or becomes a contact.');
      showMail(batch, mail, { dealId: null, notedOn: [] });
      continue;
    }
    tally.add('mails', 'created');
    const inDeal = new Set(
      people.map(({ contactId }) => contactId).filter((id) => about.dealId !== null || isIn(id, dealId)),
    );
    const noted = notesOf(one, inDeal, job.members);
    showMail(batch, mail, { dealId, notedOn: noted.map(({ nounId }) => nounId) });
    if (dealId !== null) added.set(dealId, withNews(added.get(dealId) ?? [], touchesOf(one, inDeal)));
    notes.push(...noted);
    job.met.mail.set(mail.externalId, nounId);
    links.push({ externalId: mail.externalId, nounId, rowHash: '', importId: job.importId });
  }
  const [first] = given;
  if (first && added.size > 0) await addCountedToDeals(batch, added, first.place);
  await writeNotes(batch, notes);
  if (job.dryRun) return;
  await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'mail' }, links);
}

/** Several rows may be of one mail. */
function withNews(
  before: readonly ImportedActivity[],
  touches: readonly ImportedActivity[],
): ImportedActivity[] {
  const there = new Set(before.map(({ externalId }) => externalId));
  return [...before, ...touches.filter(({ externalId }) => !there.has(externalId))];
}

/** The deal that most of its people are in, of those that were there by then. */
function dealOfPeople(
  { mail, people }: MailWithPeople,
  deals: ReadonlyMap<string, readonly DealOfContact[]>,
): string | null {
  const theirs = people.flatMap(({ contactId }) => deals.get(contactId) ?? []);
  return dealOfMost(theirs.filter((deal) => lastsAt(deal, mail)));
}

const placeOf = ({ place, from, subject }: ImportedMail): Place => ({
  ...place,
  cells: [`${from.email} ${subject ?? ''}`.trim()],
});

/** A deal that was not opened yet, or was over, had no part in a mail. */
const lastsAt = ({ openedAt, isOpen, lastHappenedAt }: DealOfContact, { at }: ImportedMail) =>
  openedAt <= at && (isOpen || at <= lastHappenedAt);

/** What they wrote is two-way with its writer; what we wrote touched each of the deal whom it went to. */
function touchesOf({ mail, people }: MailWithPeople, inDeal: ReadonlySet<string>): ImportedActivity[] {
  const { externalId, copyOf = externalId, place, at, from } = mail;
  const touched = people.filter(({ contactId }) => inDeal.has(contactId));
  const writer = touched.find(({ one }) => one?.email === from.email);
  const whom = writer ? [writer] : touched;
  const contacts = whom.length > 0 ? whom.map(({ contactId }) => contactId) : [null];
  return contacts.map((contactId, number) => ({
    kind: 'touch',
    externalId: `mail/${copyOf}${number === 0 ? '' : `/${contactId}`}`,
    ...{ place, at, channel: 'mail' },
    way: writer || (mail.about && !from.isOurs) ? 'two-way' : 'ours',
    // Its words stand in the deal once.
    about: number === 0 ? said(mail) : (mail.subject ?? null),
    contact: contactId === null ? null : { externalId: contactId, name: null },
  }));
}

function notesOf(
  { mail, people, about }: MailWithPeople,
  inDeal: ReadonlySet<string>,
  members: Batch['job']['members'],
): NoteOn[] {
  const text = said(mail);
  const { at, from, externalId, copyOf = externalId } = mail;
  const member = members.find(({ email }) => email?.toLowerCase() === from.email);
  const author = { externalId: `mail ${from.email}`, name: member?.email ?? from.name };
  const note = (noun: NoteNoun, nounId: string, of: string): NoteOn => ({
    ...{ noun, nounId, at, text, author },
    externalId: `mail/${copyOf}/${of}`,
  });
  const { dealId, accountId } = about;
  if (people.length === 0 && dealId === null && accountId !== null)
    return [note('account', accountId, accountId)];
  return people
    .filter(({ contactId }) => !inDeal.has(contactId))
    .map(({ contactId, one }) => note('contact', contactId, one?.email ?? contactId));
}

function said({ subject, words }: ImportedMail): string {
  return [subject ?? '', words].filter((part) => part.trim() !== '').join('\n\n') || '…';
}

/** A mail to more is a circular: it says nothing of any of them. */
const mostPeople = 20;

async function withPeople(batch: Batch, mails: readonly ImportedMail[]): Promise<MailWithPeople[]> {
  const others = (mail: ImportedMail) => [mail.from, ...mail.to].filter(({ isOurs }) => !isOurs);
  const everybody = new Map(mails.flatMap(others).map((one) => [one.email, one]));
  const known = await knownCorrespondents(batch, [...everybody.keys()]);
  const isTaken = batch.job.mapping.mails?.people !== 'known';
  const strangers = [...everybody.values()].filter(
    ({ email, isAnswered }) => isTaken && isAnswered && !known.has(email),
  );
  await takeContacts(batch, await contactsOf(batch, strangers));
  for (const { email } of strangers) {
    const contactId = batch.job.met.contact.get(email);
    if (contactId !== undefined) known.set(email, contactId);
  }
  const here = await holdersHere(
    batch,
    mails.flatMap(({ about = [] }) => about),
  );
  return mails.map((mail) => {
    const said = (mail.about ?? []).flatMap((one) => here([one]) ?? []);
    const idOf = (noun: Holder['noun']) => said.find((one) => one.noun === noun)?.nounId ?? null;
    const meant = said.filter(({ noun }) => noun === 'contact');
    const people = [
      ...meant.map(({ nounId }) => ({ contactId: nounId, one: null })),
      ...others(mail).flatMap((one) => {
        const contactId = known.get(one.email);
        return contactId === undefined ? [] : [{ contactId, one }];
      }),
    ];
    const each = new Map(people.map((one) => [one.contactId, one]));
    const about = { dealId: idOf('deal'), accountId: idOf('account') };
    return { mail, people: [...each.values()].slice(0, mostPeople), about };
  });
}

/** Whoever is new joins the company whose people have addresses of the same domain; no company is made of a domain. */
async function contactsOf(
  { tx, job }: Batch,
  strangers: readonly Correspondent[],
): Promise<ImportedContact[]> {
  const domains = strangers.flatMap(({ email }) => {
    const address = mailAddress(email);
    return address && !address.isPrivate ? [address.domain] : [];
  });
  const accounts = await accountsOfDomains(tx, job.workspace.id, [...new Set(domains)]);
  for (const [domain, accountId] of accounts) job.met.account.set(`domain ${domain}`, accountId);
  return strangers.map(({ email, name }) => {
    const domain = mailAddress(email)?.domain ?? '';
    return {
      externalId: email,
      account: accounts.has(domain) ? { externalId: `domain ${domain}`, name: null } : null,
      ...{ name, title: null, email, phone: null, details: {} },
      reach: { ...noReach, emails: [{ value: email, label: null }] },
    };
  });
}
