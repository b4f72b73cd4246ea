const scales: readonly [readonly string[], number][] = [
  [['k', 't', 'tsd', 'tausend', 'thousand'], 1e3],
  [['m', 'mn', 'mio', 'mill', 'million', 'millions', 'millionen'], 1e6],
  [['b', 'bn', 'mrd', 'milliarde', 'milliarden'], 1e9],
];

/**
 * An amount as somebody types it in a hurry, in whole units of the currency: `80k`, `1,5 Mio.`, `80.000`, `€80,000`.
 * Null if it is none, or one of another currency: better asked again than read as something else.
 */
export function readAmount(typed: string, locale: string, currency: string): number | null {
  const bare = signsOf(currency, locale).reduce(
    (text, sign) => text.replace(sign, ' '),
    typed.toLowerCase().replaceAll(/\s/g, ' '),
  );
  const found = /^([\d.,'’ ]*\d) ?([a-z]*)\.?$/.exec(bare.trim());
  if (!found) return null;
  const [, digits = '', word = ''] = found;
  const scale = word === '' ? 1 : scales.find(([words]) => words.includes(word))?.[1];
  const number = readDigits(digits, scale === 1 ? null : decimalOf(locale));
  if (scale === undefined || number === null) return null;
  // A tenth of a cent is a slip of the arithmetic, nothing that somebody typed.
  return Math.round(number * scale * 1000) / 1000;
}

/**
 * One or two digits at the end are a fraction, three are a group: `80.000` is eighty thousand in any language. Only
 * before a word such as million it is as the reader writes it: `1.250m`.
 */
function readDigits(text: string, decimalBeforeScale: string | null): number | null {
  const [, ones = '', sign, thousandths = ''] = /^(\d{1,3})([.,])(\d{3})$/.exec(text) ?? [];
  if (sign !== undefined && sign === decimalBeforeScale) return Number(`${ones}.${thousandths}`);
  const [, before = '', point = '', fraction = ''] = /^(.+)([.,])(\d{1,2})$/.exec(text) ?? [];
  if (fraction === '') return readWhole(text);
  const whole = before.includes(point) ? null : readWhole(before);
  return whole === null ? null : Number(`${String(whole)}.${fraction}`);
}

/** `80000`, `80,000`, `1.250.000`, `8,00,000`: one sign between all groups, and three digits in the last. */
function readWhole(text: string): number | null {
  const isWhole = /^\d+$/.test(text) || /^[1-9]\d{0,2}(?=([.,'’ ]))(?:\1\d{2,3})*\1\d{3}$/.test(text);
  return isWhole ? Number(text.replaceAll(/\D/g, '')) : null;
}

function decimalOf(locale: string): string {
  return (
    new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  );
}

/** The ways to write the currency, with the thousands that stand before it in German: `80 T€`. */
function signsOf(currency: string, locale: string): string[] {
  const sign = (currencyDisplay: 'symbol' | 'narrowSymbol') =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
      .formatToParts(1)
      .find(({ type }) => type === 'currency')?.value ?? '';
  const all = [sign('symbol'), currency, sign('narrowSymbol')].map((one) => one.toLowerCase());
  return [...new Set(all)].sort((one, other) => other.length - one.length);
}
