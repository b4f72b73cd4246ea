import type { DecimalMark } from '#contract/imports/mapping.ts';
import { minorDigits } from '#domain/money.ts';

/** Whole minor units from an amount as a program or a person writes it; undefined where it is none. */
export function readAmount(text: string, currency: string, mark?: DecimalMark): number | undefined {
  const number = readNumber(text, mark);
  if (number === undefined) return undefined;
  const minor = Math.round(Number(`${number}e${minorDigits(currency)}`));
  return Number.isSafeInteger(minor) ? minor : undefined;
}

/** An amount that is worth something or nothing; undefined where it is none, or less than nothing. */
export function readWorth(text: string, currency: string, mark?: DecimalMark): number | undefined {
  const minor = readAmount(text, currency, mark);
  return minor !== undefined && minor >= 0 ? minor : undefined;
}

/**
 * A number: `1,054.50`, `1.054,50`, `$ 1 054`, `(12)`, `12-`, `1.0E7`. Which mark is the decimal one shows by its place;
 * where it does not, `mark` says it.
 */
export function readNumber(text: string, mark?: DecimalMark): number | undefined {
  const bare = bareDigits(text);
  const negative = /^\(.*\)$/.test(bare) || bare.startsWith('-') || bare.endsWith('-');
  const digits = bare.replace(/^[(+-]+|[)-]+$/g, '').replace(/^\p{Sc}/u, '');
  const scientific = /^\d+(?:\.\d+)?[eE][+-]?\d+$/.test(digits);
  if (!scientific && !/^\d[\d.,]*$|^[.,]\d+$/.test(digits)) return undefined;
  const value = Number(scientific ? digits : withPoint(digits, mark));
  if (!Number.isFinite(value)) return undefined;
  return negative ? -value : value;
}

/** A minus may be written as a dash, thousands be parted by spaces and apostrophes, and a currency stand at either end. */
function bareDigits(text: string): string {
  return text
    .replace(/[\s'’]/g, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(wordOfCurrency, '')
    .replace(/^[\p{Sc}\p{Lu}]{0,4}|[\p{Sc}\p{Lu}]{0,4}$/gu, '');
}

/** What people write for a currency that has no sign, at either end of an amount: `Rs. 5,00,000`, `120 zł`, `50 kr.`. */
const wordOfCurrency =
  /^(?:rs|s?fr|kr|kč|zł|ft|lei)\.?(?=\p{Nd}|-)|(?<=\p{Nd}|-)(?:rs|s?fr|kr|kč|zł|ft|lei)\.?$/iu;

/** What a number says of the decimal mark of who wrote it: one of the two, or that both may be meant; null where nothing. */
export function decimalMarkIn(text: string): DecimalMark | 'either' | null {
  const digits = bareDigits(text).replace(/^[(+-]+|[)-]+$/g, '');
  if (!/[.,]/.test(digits) || readNumber(text) === undefined || /e/i.test(digits)) return null;
  return mayBeThousands(digits) ? 'either' : (decimalMark(digits) ?? (digits.includes('.') ? ',' : '.'));
}

/** One mark before three digits, and no more than three before it. */
const mayBeThousands = (digits: string) => /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);

function withPoint(digits: string, known: DecimalMark | undefined): string {
  const mark = known && mayBeThousands(digits) ? known : decimalMark(digits);
  const at = mark === undefined ? -1 : digits.lastIndexOf(mark);
  const whole = (at < 0 ? digits : digits.slice(0, at)).replace(/[.,]/g, '');
  return at < 0 ? whole : `${whole || '0'}.${digits.slice(at + 1) || '0'}`;
}

/** With both marks the last is the decimal one. One comma before three digits groups thousands, as programs write it. */
function decimalMark(digits: string): DecimalMark | undefined {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (points === 1) return '.';
  if (commas === 1) return /,\d{3}$/.test(digits) ? undefined : ',';
  return undefined;
}

/** Signs that stand for one currency only. */
const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW' };

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Signs that several currencies share, and the one that is meant where nothing says otherwise. */
const sharedSigns: Readonly<Record<string, string>> = { $: 'USD', '¥': 'JPY' };

/**
 * The currency that a cell names, as a code or a sign; null where it names none, as `TBD` does. A sign that several share
 * is that of `usual`, what amounts here are in, if it is one of them.
 */
export function writtenCurrency(text: string, usual?: string): string | null {
  const written = text.matchAll(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu);
  const code = [...written].map(([one]) => one).find((one) => codes.has(one));
  const sign = /\p{Sc}/u.exec(text)?.[0] ?? '';
  return code ?? signs[sign] ?? (usual && signOf(usual) === sign ? usual : sharedSigns[sign]) ?? null;
}

const signOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value;

/** A number that a program wrote with an exponent, as people write it: `1.25E7` is `12500000`. */
export function writtenOut(text: string): string {
  const number = /^[-+]?\d+(?:\.\d+)?E[-+]?\d+$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number.toLocaleString('en', { useGrouping: false }) : text;
}
