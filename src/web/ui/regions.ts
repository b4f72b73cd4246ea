import { languages } from '#texts/language.ts';
import { germanCities } from '#texts/zone-cities.ts';
import { zonesOf } from '#texts/zones-of-region.ts';
import type { Choosable } from './list-box.tsx';

const byRegion: Record<string, string> = {
  GB: 'GBP',
  CH: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  JP: 'JPY',
  IN: 'INR',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  BR: 'BRL',
  MX: 'MXN',
  SG: 'SGD',
  HK: 'HKD',
  ZA: 'ZAR',
  US: 'USD',
  LI: 'CHF',
  CN: 'CNY',
  KR: 'KRW',
  TW: 'TWD',
  TH: 'THB',
  ID: 'IDR',
  MY: 'MYR',
  PH: 'PHP',
  VN: 'VND',
  TR: 'TRY',
  IL: 'ILS',
  AE: 'AED',
  SA: 'SAR',
  EG: 'EGP',
  MA: 'MAD',
  NG: 'NGN',
  KE: 'KES',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  RS: 'RSD',
  IS: 'ISK',
  UA: 'UAH',
  RU: 'RUB',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  PE: 'PEN',
};
const euro = 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');

/** The currency that a reader's region uses, as a first guess. */
export function usualCurrency(locale: string): string {
  const region = new Intl.Locale(locale).maximize().region ?? 'US';
  return euro.includes(region) ? 'EUR' : (byRegion[region] ?? 'USD');
}

/** Something of a long list, with all that it may be looked for by, in every language that we speak. */
interface Found extends Choosable {
  words: string;
}

/** Every currency, by its code. It is found by its name, its sign, and where it is used. */
export function currencyItems(locale: string): Found[] {
  const shown = new Intl.DisplayNames(locale, { type: 'currency' });
  const names = languages.map((language) => new Intl.DisplayNames(language, { type: 'currency' }));
  const used = regionsByCurrency();
  return Intl.supportedValuesOf('currency').map((code) => ({
    id: code,
    label: code,
    detail: shown.of(code),
    words: [
      ...names.map((name) => name.of(code)),
      signOf(code, locale),
      ...regionNames(used.get(code) ?? []),
    ].join(' '),
  }));
}

/** Every time zone that the browser knows, with the one that is set, whatever it is. It is found by city and country. */
export function zoneItems(set: string, locale: string): Found[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = [...new Set([...known, set, 'UTC'])];
  const shown = new Intl.DisplayNames(locale, { type: 'region' });
  return all.map((zone) => ({
    id: zone,
    label: zone.replaceAll('_', ' '),
    // Where it lies is worked out once the list is open.
    get detail() {
      const [region] = regionsByZone().get(zone) ?? [];
      return region === undefined ? undefined : shown.of(region);
    },
    get words() {
      return [germanCities[zone] ?? '', ...regionNames(regionsByZone().get(zone) ?? [])].join(' ');
    },
  }));
}

function signOf(code: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: code }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? '';
}

function regionsByCurrency(): ReadonlyMap<string, readonly string[]> {
  const regions = new Map<string, string[]>([['EUR', euro]]);
  for (const [region, code] of Object.entries(byRegion)) {
    regions.set(code, [...(regions.get(code) ?? []), region]);
  }
  return regions;
}

let keptRegions: ReadonlyMap<string, readonly string[]> | undefined;

/** Which countries keep which time, as the browser knows it; nothing where it does not say. Asked once: it takes a while. */
function regionsByZone(): ReadonlyMap<string, readonly string[]> {
  if (keptRegions) return keptRegions;
  const regions = new Map<string, string[]>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const region of letters.flatMap((one) => letters.map((other) => one + other))) {
    if (known.of(region) === undefined) continue;
    for (const zone of zonesOf(region)) regions.set(zone, [...(regions.get(zone) ?? []), region]);
  }
  keptRegions = regions;
  return regions;
}

const namesOfRegions = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));

function regionNames(regions: readonly string[]): string[] {
  return namesOfRegions.flatMap((names) => regions.map((region) => names.of(region) ?? ''));
}

/** A language with its region, in that language: `Deutsch (Österreich)`. */
export function localeName(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' }).of(locale);
  return name ?? locale;
}
