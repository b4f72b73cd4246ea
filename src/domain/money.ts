/** Digits after the point that a currency has: 2 for USD, 0 for JPY. */
export function minorDigits(currency: string): number {
  let digits = known.get(currency);
  if (digits === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    known.set(currency, digits);
  }
  return digits;
}

const known = new Map<string, number>();

/** An amount of minor units in whole units of its currency. */
export function wholeUnits(valueMinor: number, currency: string): number {
  return valueMinor / 10 ** minorDigits(currency);
}
