import { withoutAccents } from '../../ui/find-words.ts';

/** What the palette offers, as far as finding it goes. */
export interface Findable {
  label: string;
  /** Further words to find it by. */
  words?: string | undefined;
}

const wordsOf = (text: string): string[] =>
  withoutAccents(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * How well something goes by what was typed: 3 where its name begins so, 2 where each word begins one of its name, 1
 * with its further words, 0 not at all.
 */
export function rank(typed: string, { label, words = '' }: Findable): 0 | 1 | 2 | 3 {
  const asked = wordsOf(typed);
  if (asked.length === 0) return 1;
  if (withoutAccents(label).startsWith(withoutAccents(typed).trim())) return 3;
  const own = wordsOf(label);
  const all = [...own, ...wordsOf(words)];
  const isIn = (among: readonly string[]) => asked.every((word) => among.some((one) => one.startsWith(word)));
  if (isIn(own)) return 2;
  return isIn(all) ? 1 : 0;
}

/** What goes by what was typed, the best first; among equals the order stays. */
export function found<Item extends Findable>(typed: string, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, rank: rank(typed, item) }))
    .filter((one) => one.rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .map((one) => one.item);
}
