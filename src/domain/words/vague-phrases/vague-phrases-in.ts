import { englishPhrases } from './english-phrases.ts';
import { firmPhrases } from './firm-phrases.ts';
import { germanPhrases } from './german-phrases.ts';
import { indexOfLists, indexOfMarked, longestFrom, type PhraseIndex } from './phrase-index.ts';
import { type TextWord, textWords } from './text-words.ts';
import type { MarkedPhrase, VaguePhrase } from './vague-phrase.ts';

/** Read when it is first asked for: whoever never types a line needs none. */
let common: PhraseIndex | null = null;
const ofMarked = new WeakMap<readonly MarkedPhrase[], PhraseIndex>();

/**
 * The phrases of a text that hold nobody to anything, in their order and apart from each other, where several begin
 * with one word the longest. What a workspace marked goes before what comes with the product. Both languages are looked
 * for: who sells in one types in the other.
 */
export function vaguePhrasesIn(text: string, marked: readonly MarkedPhrase[] = []): VaguePhrase[] {
  common ??= indexOfLists([englishPhrases, germanPhrases], firmPhrases);
  const known = common;
  const own = marked.length === 0 ? null : indexOf(marked);
  return phrasesIn(text, (words, at) => {
    const theirs = longestFrom(known, words, at);
    const ours = own && longestFrom(own, words, at);
    return ours && ours.end >= (theirs?.end ?? 0) ? ours : (theirs ?? ours);
  });
}

/** The phrases of a text that a workspace marked, and no others. */
export function markedPhrasesIn(text: string, marked: readonly MarkedPhrase[]): VaguePhrase[] {
  return marked.length === 0 ? [] : phrasesIn(text, (words, at) => longestFrom(indexOf(marked), words, at));
}

function phrasesIn(
  text: string,
  longestAt: (words: readonly TextWord[], at: number) => ReturnType<typeof longestFrom>,
): VaguePhrase[] {
  const words = textWords(text);
  const found: VaguePhrase[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const longest = longestAt(words, at);
    const first = words[at];
    const last = longest && words[longest.end - 1];
    if (!first || !last) continue;
    at = longest.end - 1;
    if (longest.type === null) continue;
    const { from } = first;
    const { to } = last;
    found.push({ from, to, phrase: text.slice(from, to), type: longest.type });
  }
  return found;
}

function indexOf(marked: readonly MarkedPhrase[]): PhraseIndex {
  const known = ofMarked.get(marked);
  if (known) return known;
  const made = indexOfMarked(marked);
  ofMarked.set(marked, made);
  return made;
}
