/** Something that is found by what it is called, and by further words that are not shown. */
export interface Findable {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly words?: string | undefined;
}

/**
 * Those in which every word that is typed begins a word, whatever its capitals and accents: `kö`, `new yo`, `franc sw`.
 * What begins with the whole of it comes first.
 */
export function found<Item extends Findable>(items: readonly Item[], typed: string): readonly Item[] {
  const asked = plain(typed);
  const words = asked.split(' ').filter(Boolean);
  if (words.length === 0) return items;
  const fits = items.filter((item) => {
    const told = ` ${toldOf(item)}`;
    return words.every((word) => told.includes(` ${word}`));
  });
  const begins = (item: Item) => (plain(item.label).startsWith(asked) ? 0 : 1);
  return [...fits].sort((one, other) => begins(one) - begins(other));
}

const toldOf = ({ label, detail, words }: Findable) => plain(`${label} ${detail ?? ''} ${words ?? ''}`);

/** Letters alone, with a space between words. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}\p{Sc}+]+/gu, ' ')
    .trim();
}
