import {
  type Address,
  type Reach,
  tidyAddresses,
  tidyWays,
  type Way,
  type WayKind,
} from '#domain/address-book/reach.ts';
import { isUsable } from '../imported/reach-of-row.ts';
import { type Card, type CardProperty, partsOf, plain } from './card.ts';

const propertiesOf: Readonly<Record<WayKind, readonly string[]>> = {
  emails: ['EMAIL'],
  phones: ['TEL', 'X-MS-TEL'],
  links: ['URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE'],
};

/** Every way to reach somebody, those that they prefer first. */
export function reachOfCard(card: Card): Reach {
  const ways = (kind: WayKind) => tidyWays(kind, waysOf(card, kind));
  const addresses = named(card, ['ADR']).map((property) => addressOf(card, property));
  return {
    emails: ways('emails'),
    phones: ways('phones'),
    links: ways('links'),
    addresses: tidyAddresses(addresses.length > 0 ? addresses : labelsOf(card)),
  };
}

/** What the card calls it, `_$!<HomePage>!$_` in Apple's writing, or what its types say. */
export function labelOf({ properties }: Card, { group, types }: CardProperty): string | null {
  const own =
    group === null ? undefined : properties.find((one) => one.name === 'X-ABLABEL' && one.group === group);
  if (own) {
    const word = /^_\$!<(.+)>!\$_$/.exec(plain(own.value));
    return (word ? inWords(word[1] ?? '') : plain(own.value)).slice(0, 60) || null;
  }
  if (types.includes('fax')) return types.includes('home') ? 'Home fax' : 'Fax';
  const known = types.map((type) => words[type]).find((word) => word !== undefined);
  if (known) return known;
  const other = types.find((type) => !saysNothing.has(type));
  return other === undefined ? null : inWords(other.replace(/^x-/, '')).slice(0, 60);
}

const words: Readonly<Record<string, string>> = {
  cell: 'Mobile',
  mobile: 'Mobile',
  pager: 'Pager',
  car: 'Car',
  assistant: 'Assistant',
  main: 'Main',
  home: 'Home',
  work: 'Work',
  linkedin: 'LinkedIn',
  xing: 'XING',
};

const saysNothing: ReadonlySet<string> = new Set(
  'internet pref voice callback msg video text textphone postal parcel intl dom x400 isdn modem bbs pcs tlx jpeg'.split(
    ' ',
  ),
);

/** `HomePage` and `home-page` as a person writes them. */
function inWords(name: string): string {
  const text = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .trim()
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function waysOf(card: Card, kind: WayKind): Way[] {
  return named(card, propertiesOf[kind])
    .map((property) => ({
      value: withoutScheme(kind, plain(property.value)),
      label: labelOf(card, property),
    }))
    .filter(({ value }) => isUsable(kind, value));
}

/** `tel:+1-418-656-9254;ext=102` and `mailto:` of version 4 are a number and an address. */
function withoutScheme(kind: WayKind, value: string): string {
  if (kind === 'emails') return value.replace(/^mailto:/i, '');
  if (kind === 'phones') return value.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ');
  return value;
}

function named({ properties }: Card, names: readonly string[]): CardProperty[] {
  return properties
    .filter(({ name }) => names.includes(name))
    .sort((one, other) => preference(one) - preference(other));
}

/** Version 4 counts from 1 to 100; the others only say that one is preferred. */
function preference({ types, parameters }: CardProperty): number {
  const counted = Number(parameters.get('PREF'));
  if (counted > 0) return counted;
  return types.includes('pref') ? 1 : 101;
}

function addressOf(card: Card, property: CardProperty): Address {
  const [box, extended, street, city, region, postalCode, country] = partsOf(property.value).map(
    (part) => part.replace(/[\s,]+$/, '') || null,
  );
  const streets = [box, extended, street].filter((part) => part);
  return {
    label: labelOf(card, property),
    street: streets.join(', ') || null,
    city: city ?? null,
    region: region ?? null,
    postalCode: postalCode ?? null,
    country: country ?? null,
  };
}

/** The address as it would be printed on a letter, where nothing says its parts. */
function labelsOf(card: Card): Address[] {
  const nothing = { city: null, region: null, postalCode: null, country: null };
  return named(card, ['LABEL']).map((property) => ({
    ...nothing,
    label: labelOf(card, property),
    street: plain(property.value) || null,
  }));
}
