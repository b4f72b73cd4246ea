import type { ImportNoun } from '#contract/imports/mapping.ts';
import { headerKey } from '../tables/header-key.ts';

/** What is counted as Google counts it, whatever the exporter calls it. */
const counted: readonly (readonly [string, string])[] = [
  [
    'email|mail|emailaddress|emailadresse|mailadresse|courriel|correo|emailadres|indirizzoemail|adresemail',
    'email',
  ],
  [
    'phone|phonenumber|telephone|telefon|telefonnummer|tel|telefono|telefoon|telefoonnummer|telefone',
    'phone',
  ],
  ['website|url|link|webpage|web|site|homepage|webseite', 'website'],
];

const street = 'street|streetaddress|straße|strasse|rue|calle|via|straat|rua|ulica';
const partsOfAddresses: readonly (readonly [string, string])[] = [
  ['city|town|ort|stadt|ville|ciudad|città|citta|plaats|cidade|miasto', 'city'],
  ['state|region|province|bundesland|provincia|provincie|estado|wojewodztwo', 'region'],
  [
    'zip|zipcode|postalcode|postcode|plz|postleitzahl|codepostal|codigopostal|cap|cep|kodpocztowy',
    'postalcode',
  ],
  ['country|land|pays|pais|paese|kraj', 'country'],
];

const byWord = (words: readonly (readonly [string, string])[]) =>
  new Map(words.flatMap(([all, meant]) => all.split('|').map((word) => [headerKey(word), meant] as const)));

const ways = byWord(counted);
const places = byWord(partsOfAddresses);
const withStreets = byWord([...partsOfAddresses, [street, 'street']]);

const behind = /^(\p{L}+)(\d)(label|type|typ)?$/u;
const between = /^(\p{L}+)(label|type|typ)(\d)$/u;

/**
 * The keys of headers that are counted from 1. `Email 1` beside `Email 2` is the first of all, as Google's `E-mail 1 -
 * Value` is; `City 1` makes `Street 1` the street of an address, which is else a line of the only one.
 */
export function numberedKeys(
  header: readonly string[],
  noun: ImportNoun | null,
): (one: string) => string[] | undefined {
  const keys = new Set(header.map(headerKey));
  const has = (words: ReadonlyMap<string, string>, meant: string, numbers: readonly string[]) =>
    [...words].some(([word, one]) => one === meant && numbers.some((number) => keys.has(`${word}${number}`)));
  const severalPlaces = [...new Set(places.values())].some((part) => has(places, part, ['1']));
  return (one) => {
    const key = headerKey(one);
    const [, word = '', number = '', label] = swapped(between.exec(key)) ?? behind.exec(key) ?? [];
    if (number === '' || number === '0') return undefined;
    const way = ways.get(word);
    // The website of a company is its first link.
    if (way === 'website' && noun === 'accounts' && number === '1' && !label) return [key, way];
    if (way !== undefined && has(ways, way, ['1'])) return [`${way}${number}${label ? 'label' : 'value'}`];
    const part = severalPlaces && !label ? withStreets.get(word) : undefined;
    if (part !== undefined) return [`address${number}${part}`];
    // Whatever else is counted: the first is the main one.
    return number === '1' && !label && !keys.has(word) ? [key, word] : undefined;
  };
}

const swapped = (found: RegExpExecArray | null) => found && [found[0], found[1], found[3], found[2]];
