import { folded } from './folded.ts';
import { type KnownPerson, nameWords } from './known-person.ts';

/** A place in a text, from a letter to before another. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** A name becomes a name again; what else leads to somebody is left out. */
  readonly what: 'name' | 'way';
}

interface Around {
  /** Whole names of others that share a word with theirs: within these nobody is found. */
  readonly others?: readonly string[];
  /** Names of companies, as they are written: these are nobody's own. */
  readonly companies?: readonly string[];
  /** Given and family names that mean them here, alone as well. */
  readonly alone?: readonly string[];
}

/** Finds where texts speak of somebody. */
export type FindPerson = (said: string) => Found[];

const [before, after] = ['(?<![\\p{L}\\p{N}])', "(?=(?:['’]?s|['’])?(?![\\p{L}\\p{N}]))"];
const between = '[\\s.,_\\u00a0-]+';
const hyphen = '[\\s\\u2010\\u2011-]';
const betweenDigits = '[\\s()./\\u00a0\\u2011\\u2013-]*';

/**
 * Finds somebody by their whole name in either order, with initials, without accents and with umlauts written out; by
 * each e-mail, phone number, link and street; and where that is asked for by one of their names alone.
 */
export function personFinder(
  person: KnownPerson,
  { others = [], companies = [], alone = [] }: Around = {},
): FindPerson {
  const names = anyOf(person.names.flatMap(formsOf));
  const ways = anyOf([
    ...person.emails.map((email) => `(?<![\\p{L}\\p{N}._+-])${exactly(email)}(?![\\p{L}\\p{N}])`),
    ...person.phones.flatMap(phoneForm),
    ...person.links.map((link) => exactly(link.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, ''))),
    ...person.streets.map((street) => `${before}${exactly(street)}(?![\\p{L}\\p{N}])`),
  ]);
  const parts = anyOf(alone.map((part) => `${before}${wordForm(part)}${after}`));
  const theirs = anyOf([...others.flatMap(formsOf), ...companies.map(asWritten)]);
  return (said) => {
    const { text, places } = folded(said);
    const at = (pattern: RegExp | null, what: Found['what']) =>
      pattern === null
        ? []
        : [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
            ...{ from: places[index] ?? 0, to: places[index + words.length] ?? said.length, what },
          }));
    const found = [
      ...at(ways, 'way'),
      ...at(names, 'name'),
      // A name that is also a word is one where it begins as names do.
      ...at(parts, 'name').filter(({ from }) => !/\p{Ll}/u.test(said[from] ?? '')),
    ];
    const ofOthers = found.length === 0 ? [] : at(theirs, 'name');
    return apart(found.filter((one) => !ofOthers.some((other) => isWithin(one, other))));
  };
}

/** A part of what is somebody else's; of two who are called the same, each is meant. */
const isWithin = (one: Found, other: Found) =>
  other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from;

/** In their order, and where two lie over each other the one that begins first and goes furthest. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || one.from >= last.to) kept.push(one);
    else if (one.to > last.to) kept.splice(-1, 1, { ...last, to: one.to });
  }
  return kept;
}

function anyOf(patterns: readonly string[]): RegExp | null {
  return patterns.length === 0 ? null : new RegExp([...new Set(patterns)].join('|'), 'gu');
}

const asWritten = (name: string): string =>
  `${before}${name
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(wordForm)
    .join(between)}${after}`;

/** Erika Maria Muster: as it is written, Erika Muster, E. Muster, Muster Erika and Muster, Erika. */
function formsOf(name: string): string[] {
  const words = nameWords(name);
  const [given, family] = [words[0], words.at(-1)];
  const written = [name.split(/[\s,]+/).filter(Boolean), words];
  const short = given !== undefined && family !== undefined && words.length > 1;
  const all = [
    ...written,
    ...(short
      ? [
          [given, family],
          [family, given],
          [...words.slice(-1), ...words.slice(0, -1)],
        ]
      : []),
  ].filter((form) => form.length > 0);
  const forms = all.map((form) => form.map(wordForm).join(between));
  const initial = short ? [`${escaped(folded(given).text.charAt(0))}\\.\\s*${wordForm(family)}`] : [];
  return [...new Set([...forms, ...initial])].map((form) => `${before}${form}${after}`);
}

/** A word of a name, with umlauts as one or as two letters. */
function wordForm(word: string): string {
  const umlauts = [...word.normalize('NFC')].map((letter) => {
    const small = letter.toLowerCase();
    if (small === 'ä' || small === 'æ') return 'ae?';
    if (small === 'ö' || small === 'ø' || small === 'œ') return 'oe?';
    if (small === 'ü') return 'ue?';
    return escaped(folded(letter).text);
  });
  return umlauts
    .join('')
    .replace(/(?<=[aou])e(?!\?)/g, 'e?')
    .replaceAll('-', hyphen);
}

/** The digits as one dials them within the country, whatever stands before and between. */
function phoneForm(phone: string): string[] {
  const digits = phone.replace(/\(0\)/g, '').replace(/\D/g, '');
  const isAbroad = /^\s*(\+|00)/.test(phone);
  const national = isAbroad ? withoutCountry(digits.replace(/^00/, '')) : digits.replace(/^0+/, '');
  if (national.length < 6) return [];
  const joined = [...national].join(betweenDigits);
  return [`(?<![\\d.])(?:[+(0][\\d\\s()./\\u00a0-]{0,9})?${joined}(?!\\d)`];
}

/** How many digits a country's number has is told by the first. */
function withoutCountry(digits: string): string {
  if (/^[17]/.test(digits)) return digits.slice(1);
  if (/^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/.test(digits)) return digits.slice(2);
  return digits.slice(3);
}

const exactly = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => escaped(folded(word).text))
    .join('\\s+');

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
