import { headerKey } from '../tables/header-key.ts';
import { writtenCurrency } from './written-amount.ts';

/** The languages in which systems write the names of currencies. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'];

/** What systems call currencies otherwise than their languages do. */
const otherNames: readonly (readonly [string, string])[] = [
  ['Pound Sterling', 'GBP'],
  ['Sterling', 'GBP'],
  ['Dollar', 'USD'],
  ['Yen', 'JPY'],
];

let named: Map<string, string> | undefined;

/** The currency of a column of currencies: a code, a sign, or the name that it has in some language (`US Dollar`); null where it is none. */
export function currencyIn(text: string): string | null {
  return byName().get(headerKey(text)) ?? writtenCurrency(text.toUpperCase());
}

function byName(): Map<string, string> {
  if (named !== undefined) return named;
  named = new Map(otherNames.map(([name, code]) => [headerKey(name), code]));
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
    for (const code of Intl.supportedValuesOf('currency')) {
      const key = headerKey(names.of(code) ?? '');
      if (key !== '' && !named.has(key)) named.set(key, code);
    }
  }
  return named;
}
