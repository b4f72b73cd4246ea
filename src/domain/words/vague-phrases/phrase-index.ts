import { endOf, firstWords, type PhrasePattern, patternOfWords, readPattern } from './phrase-pattern.ts';
import type { TextWord } from './text-words.ts';
import { type MarkedPhrase, type PhraseList, type VagueType, vagueTypes } from './vague-phrase.ts';

interface Indexed {
  readonly pattern: PhrasePattern;
  /** None of a phrase that only looks like one. */
  readonly type: VagueType | null;
}

/** Phrases by the words with which they can begin, so that a text is read once whatever their number. */
export type PhraseIndex = ReadonlyMap<string, readonly Indexed[]>;

export const indexOfLists = (lists: readonly PhraseList[], firm: readonly string[]): PhraseIndex =>
  indexOf([
    ...lists.flatMap((list) =>
      vagueTypes.flatMap((type) => list[type].map((pattern) => ({ pattern: readPattern(pattern), type }))),
    ),
    ...firm.map((pattern) => ({ pattern: readPattern(pattern), type: null })),
  ]);

export const indexOfMarked = (marked: readonly MarkedPhrase[]): PhraseIndex =>
  indexOf(
    marked
      .map(({ phrase, type }) => ({ pattern: patternOfWords(phrase), type }))
      .filter(({ pattern }) => pattern.length > 0),
  );

function indexOf(phrases: readonly Indexed[]): PhraseIndex {
  const index = new Map<string, Indexed[]>();
  for (const phrase of phrases) {
    for (const word of new Set(firstWords(phrase.pattern))) {
      const known = index.get(word);
      if (known) known.push(phrase);
      else index.set(word, [phrase]);
    }
  }
  return index;
}

/** The longest phrase that begins with the word at a place: behind which word it ends, and its type. */
export function longestFrom(
  index: PhraseIndex,
  words: readonly TextWord[],
  at: number,
): { readonly end: number; readonly type: VagueType | null } | null {
  let longest: { end: number; type: VagueType | null } | null = null;
  for (const { pattern, type } of index.get(words[at]?.word ?? '') ?? []) {
    const end = endOf(pattern, words, at);
    if (end > (longest?.end ?? at)) longest = { end, type };
  }
  return longest;
}
