const digitsOf = new Map<string, number>();

/** How many digits of a currency are minor units: 2 for dollars, 0 for yen. */
export function minorDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  digitsOf.set(currency, digits);
  return digits;
}

/** Whole minor units from an amount as a program or a person writes it; undefined where it is none. */
export function readAmount(text: string, currency: string): number | undefined {
  const number = readNumber(text);
  if (number === undefined) return undefined;
  const minor = Math.round(Number(`${number}e${minorDigits(currency)}`));
  return Number.isSafeInteger(minor) ? minor : undefined;
}

/** A number: `1,054.50`, `1.054,50`, `$ 1 054`, `(12)`, `1.0E7`. Which mark is the decimal one shows by its place. */
export function readNumber(text: string): number | undefined {
  const bare = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^[\p{Sc}\p{Lu}]{0,4}|[\p{Sc}\p{Lu}]{0,4}$/gu, '');
  const negative = /^\(.*\)$/.test(bare) || bare.startsWith('-');
  const digits = bare.replace(/^[(+-]+|\)+$/g, '').replace(/^\p{Sc}/u, '');
  const scientific = /^\d+(?:\.\d+)?[eE][+-]?\d+$/.test(digits);
  if (!scientific && !/^\d[\d.,]*$|^[.,]\d+$/.test(digits)) return undefined;
  const value = Number(scientific ? digits : withPoint(digits));
  if (!Number.isFinite(value)) return undefined;
  return negative ? -value : value;
}

function withPoint(digits: string): string {
  const mark = decimalMark(digits);
  const at = mark === undefined ? -1 : digits.lastIndexOf(mark);
  const whole = (at < 0 ? digits : digits.slice(0, at)).replace(/[.,]/g, '');
  return at < 0 ? whole : `${whole || '0'}.${digits.slice(at + 1) || '0'}`;
}

/** With both marks the last is the decimal one. One comma before three digits groups thousands, as programs write it. */
function decimalMark(digits: string): '.' | ',' | undefined {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (points === 1) return '.';
  if (commas === 1) return /,\d{3}$/.test(digits) ? undefined : ',';
  return undefined;
}
