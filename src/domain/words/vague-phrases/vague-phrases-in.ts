import { englishPhrases } from './english-phrases.ts';
import { firmPhrases } from './firm-phrases.ts';
import { germanPhrases } from './german-phrases.ts';
import { indexOfLists, indexOfMarked, longestFrom, type PhraseIndex } from './phrase-index.ts';
import { textWords } from './text-words.ts';
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
  const own = marked.length === 0 ? null : indexOf(marked);
  const words = textWords(text);
  const found: VaguePhrase[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const theirs = longestFrom(common, words, at);
    const ours = own && longestFrom(own, words, at);
    const longest = ours && ours.end >= (theirs?.end ?? 0) ? ours : (theirs ?? ours);
    const first = words[at];
    const last = longest && words[longest.end - 1];
    if (!first || !last) continue;
    at = longest.end - 1;
    if (longest.type === null) continue;
    found.push({
      from: first.from,
      to: last.to,
      phrase: text.slice(first.from, last.to),
      type: longest.type,
    });
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
