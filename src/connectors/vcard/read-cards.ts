import type { FileMapping } from '#contract/imports/mapping.ts';
import { firstOf } from '#domain/address-book/reach.ts';
import { mostBytesOfPhoto } from '#domain/files/stored-file.ts';
import type { ReadingOfDays } from '../imported/dated-notes.ts';
import { type Extras, tagsIn } from '../imported/extras.ts';
import type { ImportedAccount, ImportedContact, ImportedPhoto, Place, Read } from '../imported/imported.ts';
import { byName, contactId } from '../pipeline/read-deals.ts';
import type { TableFile } from '../tables/table-file.ts';
import { instantOf, readDate } from '../values/written-date.ts';
import { notedOnCard } from './about-of-card.ts';
import { birthdayOf } from './birthday-of-card.ts';
import { type Card, type CardProperty, nameParts, partsOf, plain, valuesOf } from './card.ts';
import { cardFields, signsOfCards } from './card-fields.ts';
import { cardsIn } from './cards-in.ts';
import { reachOfCard } from './reach-of-card.ts';

/** A file of cards, and what of them the person wants. */
export interface CardFile {
  readonly file: TableFile;
  readonly mapping: FileMapping;
}

/** The people on the cards. */
export async function* readContacts(
  files: readonly CardFile[],
  reading: ReadingOfDays,
): AsyncGenerator<Read<ImportedContact>> {
  const seen = new Set<string>();
  for await (const read of readCards(files)) {
    if ('kind' in read) {
      yield read;
      continue;
    }
    const { card, place } = read;
    const kind = kindOf(card);
    // Who is in a group is read after the people.
    if (kind === 'company' || kind === 'group') continue;
    if (kind !== 'person') {
      yield { kind: 'skipped', noun: 'contacts', place, reason: `The card is of a ${kind}.` };
      continue;
    }
    const contact = contactOf(card, reading);
    const reason =
      contact.name === ''
        ? 'The contact has neither a name nor an e-mail.'
        : seen.has(contact.externalId)
          ? `${contact.name} stands twice; the first card was used.`
          : null;
    if (reason) {
      yield { kind: 'failed', noun: 'contacts', place, reason };
      continue;
    }
    seen.add(contact.externalId);
    yield { kind: 'row', place, value: contact };
  }
}

/** The companies that have a card of their own. Those that people only name are made with the people. */
export async function* readAccounts(
  files: readonly CardFile[],
  reading: ReadingOfDays,
): AsyncGenerator<Read<ImportedAccount>> {
  const seen = new Set<string>();
  for await (const read of readCards(files)) {
    // What is broken is said once, among the people.
    if ('kind' in read || kindOf(read.card) !== 'company') continue;
    const { card, place } = read;
    const reach = reachOfCard(card);
    const name = companyOf(card);
    const known = byName(name);
    if (!known || seen.has(known.externalId)) {
      const reason = known ? `${name} stands twice; the first card was used.` : 'The account has no name.';
      yield { kind: 'failed', noun: 'accounts', place, reason };
      continue;
    }
    seen.add(known.externalId);
    const { about, ...noted } = notedOnCard(card, known.externalId, undefined, reading);
    yield {
      kind: 'row',
      place,
      value: {
        externalId: known.externalId,
        name,
        website: firstOf(reach.links),
        industry: null,
        country: reach.addresses[0]?.country ?? null,
        employees: null,
        reach,
        details: about === '' ? {} : { about },
        ...noted,
        ...tagsOf(card),
      },
    };
  }
}

/** The photos on the cards, each with whom it is of. */
export async function* readPhotos(
  files: readonly CardFile[],
  reading: ReadingOfDays,
): AsyncGenerator<Read<ImportedPhoto>> {
  const seen = new Set<string>();
  for await (const read of readCards(files.filter(hasPhotos), true)) {
    // What is broken was said among the people.
    if ('kind' in read || kindOf(read.card) !== 'person') continue;
    const { card, place } = read;
    const { externalId, name } = contactOf(card, reading);
    const photo = card.properties.find((property) => property.name === 'PHOTO' && property.value !== '');
    if (!photo || name === '' || seen.has(externalId)) continue;
    seen.add(externalId);
    const bytes = bytesOfPhoto(photo);
    if (bytes === null)
      yield { kind: 'skipped', noun: 'photos', place: withoutWords(place, name), reason: linkAlone };
    else if (bytes.length > mostBytesOfPhoto)
      yield { kind: 'failed', noun: 'photos', place: withoutWords(place, name), reason: tooLarge };
    else yield { kind: 'row', place: withoutWords(place, name), value: { contact: externalId, bytes } };
  }
}

const hasPhotos = ({ mapping }: CardFile) => 'PHOTO' in mapping.columns;
const linkAlone = 'The photo is a link, and lies somewhere else.';
const tooLarge = 'The photo has more than 1 MB, and is left out.';
const withoutWords = (place: Place, name: string): Place => ({ ...place, cells: [name] });

/** The bytes of a photo, as base64 or as a data URI; null where it only says where one lies. */
function bytesOfPhoto({ value, parameters }: CardProperty): Buffer | null {
  const data = /^data:[^,]*base64\\?,(.*)$/is.exec(value)?.[1];
  const isEncoded = /^(?:b|base64)$/i.test(parameters.get('ENCODING') ?? '');
  if (data === undefined && !isEncoded) return null;
  const bytes = Buffer.from(data ?? value, 'base64');
  return bytes.length === 0 ? null : bytes;
}

type Found = { readonly card: Card; readonly place: Place };

export async function* readCards(
  files: readonly CardFile[],
  keepsPhotos = false,
): AsyncGenerator<Found | Extract<Read<never>, { kind: 'failed' }>> {
  for (const { file, mapping } of files) {
    // A property that the person left out is not there; those that only say how to read others are.
    const leftOut = new Set(
      cardFields.map(({ field }) => field).filter((name) => !(name in mapping.columns)),
    );
    for await (const read of cardsIn(file, keepsPhotos)) {
      if (read.kind === 'broken') {
        const place = { file: file.name, line: read.line, cells: [read.text] };
        yield { kind: 'failed', noun: 'contacts', place, reason: read.reason };
        continue;
      }
      const { line, properties } = read.card;
      const card = { line, properties: properties.filter(({ name }) => !leftOut.has(name)) };
      yield { card, place: { file: file.name, line, cells: [textOf(card)] } };
    }
  }
}

/** What a card says on one screen, for those that cannot be used. */
function textOf({ properties }: Card): string {
  return properties
    .filter(({ name, value }) => value !== '' && name !== 'PHOTO' && !signsOfCards.has(name))
    .map(({ name, value }) => `${name}: ${plain(value)}`)
    .join('\n')
    .slice(0, 2000);
}

/** Apple says that a card shows a company, version 4 what it is of; 2.1 and Google only leave the person's name out. */
export function kindOf(card: Card): string {
  const said = valuesOf(card, 'KIND')[0]?.trim().toLowerCase();
  if (said === 'org' || said === 'organization') return 'company';
  if (said !== undefined && said !== '' && said !== 'individual') return said;
  if (valuesOf(card, 'X-ABSHOWAS').some((value) => value.toLowerCase().includes('company'))) return 'company';
  if (valuesOf(card, 'X-ADDRESSBOOKSERVER-KIND').some((value) => value.toLowerCase() === 'group'))
    return 'group';
  const organisation = organisationOf(card).name;
  const named = valuesOf(card, 'N').some((value) => partsOf(value).some((part) => part !== ''));
  const shownAs = plain(valuesOf(card, 'FN')[0] ?? '');
  return organisation !== '' && !named && (shownAs === '' || shownAs === organisation) ? 'company' : 'person';
}

export function contactOf(card: Card, reading: ReadingOfDays): ImportedContact {
  const [familyName, givenName, , salutation] = nameParts(card);
  const organisation = organisationOf(card);
  const reach = reachOfCard(card);
  const email = firstOf(reach.emails) ?? '';
  const account = byName(organisation.name);
  const name = nameOf(card) || email;
  const title = titleOf(card);
  const externalId = valuesOf(card, 'UID')[0]?.trim() || contactId(email, account?.externalId ?? '', name);
  const { about, ...noted } = notedOnCard(card, externalId, title, reading);
  const ours = oursOf(card);
  const details = {
    salutation,
    givenName,
    familyName,
    department: organisation.department,
    birthday: birthdayOf(card),
    about,
  };
  return {
    externalId,
    ...(ours ? { ours } : {}),
    account,
    name,
    title: title ? plain(title.value) || null : null,
    email: null,
    phone: null,
    reach,
    details: filled(details),
    ...noted,
    ...tagsOf(card),
  };
}

const ownId = /^urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** A card that went out from here has the id of whom it is of, and when they were changed last. */
function oursOf(card: Card): ImportedContact['ours'] {
  const id = ownId.exec(valuesOf(card, 'UID')[0]?.trim() ?? '')?.[1];
  if (id === undefined) return undefined;
  const revised = readDate(valuesOf(card, 'REV')[0] ?? '', 'month first');
  return { contactId: id.toLowerCase(), writtenAt: revised ? instantOf(revised, 'UTC') : null };
}

/** What a card is filed under. */
function tagsOf(card: Card): { readonly extras?: Extras } {
  const tags = tagsIn(valuesOf(card, 'CATEGORIES').map(plain).join(','));
  return tags.length === 0 ? {} : { extras: { tags, values: {} } };
}

export function nameOf(card: Card): string {
  const shown = valuesOf(card, 'FN')
    .map(plain)
    .find((name) => name !== '');
  const [family = '', given = '', further = '', , after = ''] = nameParts(card);
  return shown ?? [given, further, family, after].filter((part) => part !== '').join(' ');
}

/** What a card of a company is about. */
export const companyOf = (card: Card) => organisationOf(card).name || nameOf(card);

function organisationOf(card: Card): { name: string; department: string } {
  const [name = '', ...units] = partsOf(valuesOf(card, 'ORG')[0] ?? '');
  return { name, department: units.filter((unit) => unit !== '').join(', ') };
}

/** What somebody is called in their company, or else what they do there. */
function titleOf({ properties }: Card): CardProperty | undefined {
  return properties.find(({ name }) => name === 'TITLE') ?? properties.find(({ name }) => name === 'ROLE');
}

function filled(details: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(details).filter((entry): entry is [string, string] => !!entry[1]));
}
