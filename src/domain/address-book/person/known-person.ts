import { sameWay, type Way } from '../reach.ts';
import { folded } from './folded.ts';

/** All that somebody can be recognised by, as far as it was ever written down of them. */
export interface KnownPerson {
  /** Whole names, each as it was written. */
  readonly names: readonly string[];
  /** Given and family names alone, and the halves of those that are double. */
  readonly parts: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  readonly streets: readonly string[];
}

export const nobody: KnownPerson = { names: [], parts: [], emails: [], phones: [], links: [], streets: [] };

/** Before and behind a name, and no part of it. */
const titles = new Set(
  'mr mrs ms miss mx dr prof professor herr frau hr fr ing dipl freiin freifrau freiherr mag ba ma msc bsc mba phd jr sr ii iii'.split(
    ' ',
  ),
);

/** Between the parts of a name, and in too many names to mean somebody. */
const particles = new Set(
  'von vom van der den de del della di da dos du la le zu zur zum af av al el bin ibn und y e'.split(' '),
);

type Row = Readonly<Record<string, unknown>>;

/** What rows, as they stand or stood, say of somebody: a contact, and the trail of it. */
export function knownPerson(rows: readonly unknown[]): KnownPerson {
  const found = rows.flatMap((row) => (isRow(row) ? [row, ...parts(row)] : []));
  const texts = (field: string) => found.flatMap((row) => text(row[field]));
  const ways = (kind: 'emails' | 'phones' | 'links') => [
    ...found.flatMap((row) => waysIn(row[kind])),
    ...(kind === 'links' ? [] : texts(kind.slice(0, -1))),
  ];
  const names = once([
    ...texts('name'),
    ...found.flatMap((row) => joined(text(row.givenName), text(row.familyName))),
  ]);
  const ownParts = [...texts('givenName'), ...texts('familyName'), ...names]
    .flatMap(nameWords)
    .flatMap(halves);
  return {
    names,
    parts: once(ownParts),
    emails: onceEach('emails', ways('emails')),
    phones: onceEach('phones', ways('phones')),
    links: onceEach('links', ways('links')),
    streets: once(found.flatMap((row) => streetsIn(row.addresses))),
  };
}

/** The words of a name by which somebody is called: without titles, particles and single letters. */
export function nameWords(name: string): string[] {
  return name
    .split(/[\s,()]+/)
    .map((word) => word.replace(/^[.'’"]+|[.'’"]+$/g, ''))
    .filter((word) => {
      const { text: plain } = folded(word);
      return [...plain].length > 1 && !titles.has(plain) && !particles.has(plain);
    });
}

/** A double name, by either half of which somebody is called, too. */
function halves(word: string): string[] {
  const parts = word.split(/[-\u2010\u2011]/);
  return parts.length > 1 && parts.every((part) => [...part].length > 2) ? [word, ...parts] : [word];
}

/** Their names that nobody else of these has, so that one alone means them. */
export function namesOfTheirsAlone({ parts }: KnownPerson, others: readonly string[]): string[] {
  const taken = new Set(
    others
      .flatMap(nameWords)
      .flatMap(halves)
      .map((word) => folded(word).text),
  );
  return parts.filter((part) => !taken.has(folded(part).text));
}

/** Where a row keeps what is said of somebody within it. */
const parts = (row: Row): Row[] => [row.details, row.reach, row.fields].filter(isRow);

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string[] => (typeof value === 'string' && value.trim() ? [value.trim()] : []);

const joined = (given: string[], family: string[]): string[] =>
  given.length > 0 && family.length > 0 ? [[...given, ...family].join(' ')] : [];

const waysIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((way: Partial<Way> | null) => text(way?.value)) : [];

/** A street with a number; a place alone is nobody's. */
const streetsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((address: Row | null) => text(address?.street)).filter((street) => /\d/.test(street))
    : [];

const once = (values: readonly string[]): string[] => [
  ...new Map(values.map((value) => [value.toLowerCase(), value])).values(),
];

const onceEach = (kind: 'emails' | 'phones' | 'links', values: readonly string[]): string[] => [
  ...new Map(values.map((value) => [sameWay(kind, value), value])).values(),
];
