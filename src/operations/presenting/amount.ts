import { minorDigits, wholeUnits } from '#domain/money.ts';

/** `$240,000`, `1.234,50 €`, as the reader's region writes it: cents only where there are any. */
export function amount(valueMinor: number, currency: string, locale: string): string {
  const whole = wholeUnits(valueMinor, currency);
  return formatOf(currency, Number.isInteger(whole), locale).format(whole);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once: a format costs more to make than a page of amounts to write. */
function formatOf(currency: string, isWhole: boolean, locale: string): Intl.NumberFormat {
  const name = `${locale} ${currency} ${isWhole}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: isWhole ? 0 : minorDigits(currency),
      maximumFractionDigits: minorDigits(currency),
    });
    formats.set(name, format);
  }
  return format;
}

/** A deal's value as the contract shows it; null where nobody has said one. */
export function moneyOf(valueMinor: number | null, currency: string) {
  return valueMinor === null ? null : { valueMinor, currency };
}
