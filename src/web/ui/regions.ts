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
};
const euro = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');

/** The currency that a reader's region uses, as a first guess. */
export function usualCurrency(locale: string): string {
  const region = new Intl.Locale(locale).maximize().region ?? 'US';
  return euro.includes(region) ? 'EUR' : (byRegion[region] ?? 'USD');
}

export function currencyItems(locale: string): Choosable[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    id: code,
    label: code,
    detail: names.of(code),
  }));
}

/** Every time zone that the browser knows, with the one that is set, whatever it is. */
export function zoneItems(set: string): Choosable[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = known.includes(set) ? known : [set, ...known];
  return (all.includes('UTC') ? all : ['UTC', ...all]).map((zone) => ({
    id: zone,
    label: zone.replaceAll('_', ' '),
  }));
}

/** A language with its region, in that language: `Deutsch (Österreich)`. */
export function localeName(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' }).of(locale);
  return name ?? locale;
}
