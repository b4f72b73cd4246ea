import { minorDigits, wholeUnits } from '#domain/money.ts';

/** `$240,000`, `€1,234.50`: cents only where there are any. */
export function amount(valueMinor: number, currency: string): string {
  const whole = wholeUnits(valueMinor, currency);
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(whole) ? 0 : minorDigits(currency),
    maximumFractionDigits: minorDigits(currency),
  }).format(whole);
}

/** A deal's value as the contract shows it; null where nobody has said one. */
export function moneyOf(valueMinor: number | null, currency: string) {
  return valueMinor === null ? null : { valueMinor, currency };
}
