import type { ContactDetails } from '#domain/address-book/contact-details.ts';
import type { Address, Reach, Way } from '#domain/address-book/reach.ts';
import type { Instant } from '#domain/time/calendar.ts';

/** A person as a card tells of them. */
export interface PersonOnCard {
  readonly contactId: string;
  readonly name: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly reach: Reach;
  readonly details: ContactDetails;
  readonly changedAt: Instant;
  readonly tags: readonly string[];
}

/**
 * One card of version 3.0 (RFC 2426), which every address book takes. A label of the reader's own stands in a group of its
 * own with `X-ABLabel`, as Apple and Google write it. A birthday without its year is written in the way of version 4.
 */
export function writeCard(person: PersonOnCard): string {
  const { name, title, company, details, reach, tags } = person;
  const group = groups();
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:urn:uuid:${person.contactId}`,
    `REV:${person.changedAt}`,
    `FN:${escaped(name)}`,
    `N:${partsOf(nameParts(person))}`,
    ...(company || details.department
      ? [`ORG:${partsOf([company, details.department])}`.replace(/;$/, '')]
      : []),
    ...(title ? [`TITLE:${escaped(title)}`] : []),
    ...reach.emails.flatMap((way) => group('EMAIL', way.label, escaped(way.value), ['INTERNET'])),
    ...reach.phones.flatMap((way) => group('TEL', way.label, escaped(way.value), typeOfPhone(way))),
    ...reach.links.flatMap((way) => group('URL', way.label, way.value, [])),
    ...reach.addresses.flatMap((address) => group('ADR', address.label, addressParts(address), [])),
    ...(details.birthday ? [`BDAY:${details.birthday}`] : []),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escaped).join(',')}`] : []),
    ...(details.about ? [`NOTE:${escaped(details.about)}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** What a label is called in every address book. */
const types: Readonly<Record<string, string>> = {
  work: 'WORK',
  home: 'HOME',
  mobile: 'CELL',
  cell: 'CELL',
  fax: 'FAX',
  pager: 'PAGER',
  main: 'MAIN',
};

/** A line of a property, with the types that its label stands for, or with the label beside it. */
function groups() {
  let place = 0;
  return (property: string, label: string | null, value: string, more: readonly string[]): string[] => {
    const type = label === null ? undefined : types[label.toLowerCase()];
    const own = [...more, ...(type ? [type] : [])];
    const named = `${property}${own.map((one) => `;TYPE=${one}`).join('')}:${value}`;
    if (label === null || type) return [named];
    place += 1;
    return [`item${place}.${named}`, `item${place}.X-ABLabel:${escaped(label)}`];
  };
}

const typeOfPhone = ({ label }: Way): string[] => (label?.toLowerCase() === 'fax' ? [] : ['VOICE']);

/** Family name, given name, further names, titles. Where only the whole name is known, its last word is the family name. */
function nameParts({ name, details }: PersonOnCard): (string | null)[] {
  const { familyName, givenName, salutation } = details;
  if (familyName || givenName) return [familyName ?? null, givenName ?? null, null, salutation ?? null, null];
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? (words.pop() ?? '') : '';
  return [last, words.join(' '), null, salutation ?? null, null];
}

function addressParts({ street, city, region, postalCode, country }: Address): string {
  return partsOf([null, null, street, city, region, postalCode, country]);
}

const partsOf = (parts: readonly (string | null | undefined)[]): string =>
  parts.map((part) => escaped(part ?? '')).join(';');

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

const longestLine = 75;

/** No line is longer than 75 bytes; what is left goes on after a space, and no letter is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > longestLine) {
      lines.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...lines, part].join('\r\n');
}
