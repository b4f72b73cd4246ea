/**
 * The words of a name as they are compared: small, without accents, the order of "Reyes, Tomas" put right, and without
 * what is said beside a name. Umlauts that are written out count as those that are not: Mueller, Müller and Muller.
 */
export function nameWords(name: string): string[] {
  const own = name.replace(/\([^)]*\)/gu, ' ');
  const [last = '', first = ''] = own.split(',');
  const ordered = first.trim() === '' || isSuffix(plain(first)) ? own : `${first} ${last}`;
  return wordsOf(ordered).filter((word) => !isTitle(word));
}

/** Junior, senior, the third: what keeps a father and his son apart. Null where a name says nothing of it. */
export function suffixOf(words: readonly string[]): string | null {
  return words.find(isSuffix) ?? null;
}

export function isSuffix(word: string): boolean {
  return suffixes.has(word.replace(/\.$/, ''));
}

/** What stands before a name and is none of it, in small letters. */
export const isTitle = (word: string): boolean => titles.has(word);

/** Small words without accents, apart. */
export function wordsOf(said: string): string[] {
  return (
    plain(said)
      .match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu)
      ?.map(withoutApostrophe) ?? []
  );
}

function plain(said: string): string {
  const small = said.trim().toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l');
  const bare = small.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/(?<=[bcdfghjklmnprstvwxz]|\b)([aou])e(?=[bcdfghjklmnprstvwxz])/gu, '$1');
}

const withoutApostrophe = (word: string): string => word.replace(/[’']/gu, '');

const titles = new Set('mr mrs ms miss dr prof ing dipl mag herr frau sir dame phd mba'.split(' '));
const suffixes = new Set('jr jun junior sr sen senior ii iii iv'.split(' '));
