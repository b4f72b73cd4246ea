const longest = 160;
const before = 40;

/** Small and without accents, letter by letter, so that places in it are places in the text. */
const folded = (text: string) =>
  [...text].map((letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()[0] ?? ' ');

const wordsOf = (text: string) =>
  folded(text)
    .join('')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const digitsOf = (text: string) => text.replaceAll(/\D/g, '').replace(/^0+/, '');

const begins = (words: readonly string[], typed: string) => words.some((word) => word.startsWith(typed));

/** What else has the words that are not shown already: the one with the most of them, or with the digits. */
export function matchedIn(
  typed: string,
  among: readonly (string | null)[],
  shown: readonly (string | null)[] = [],
): string | null {
  const digits = digitsOf(typed);
  const told = wordsOf(shown.join(' '));
  const asked = wordsOf(typed).filter((word) => !begins(told, word));
  const fits = (one: string) => {
    const own = wordsOf(one);
    const isNumber = digits.length >= 4 && digitsOf(one).includes(digits);
    return isNumber ? asked.length + 1 : asked.filter((word) => begins(own, word)).length;
  };
  const best = among
    .filter((one) => one !== null)
    .map((one) => ({ one, fits: fits(one) }))
    .toSorted((one, other) => other.fits - one.fits)[0];
  return best !== undefined && best.fits > 0 ? best.one : null;
}

/** A line of a long text, around the first word of it that was looked for. */
export function wordsAround(text: string, typed: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= longest) return line;
  const small = ` ${folded(line).join('')}`;
  const places = wordsOf(typed)
    .map((word) => small.search(new RegExp(`[^\\p{L}\\p{N}]${word}`, 'u')))
    .filter((place) => place >= 0);
  const first = places.length === 0 ? 0 : Math.max(0, Math.min(...places) - before);
  const begin = first === 0 ? 0 : letters.indexOf(' ', first) + 1;
  const shown = letters
    .slice(begin, begin + longest)
    .join('')
    .trim();
  return `${begin > 0 ? '… ' : ''}${shown}${begin + longest < letters.length ? ' …' : ''}`;
}
