import type { VagueType } from '#domain/words/vague-phrases/vague-phrase.ts';
import { vaguePhrasesIn } from '#domain/words/vague-phrases/vague-phrases-in.ts';

/** What holds nobody to anything, whoever says it. */
const holdsNobody = new Set<VagueType>(['praise only', 'deferred thinking', 'brush-off task']);

/** Words that add nothing to a phrase: "really sounds great to us". */
const addsNothing =
  /\b(?:i|we|us|me|you|it|this|that|these|those|they|them|all|so|very|really|just|also|and|but|to|for|on|of|about|with|the|an?|our|my|your|his|her|their|then|up|over|through|what|whether|how|too|team|things|everything)\b/gi;

/** What some words are where they are nothing but praise, or put off what was asked; null where they say more. */
export function onlyVague(words: string): VagueType | null {
  const phrases = vaguePhrasesIn(words).filter(({ type }) => holdsNobody.has(type));
  const [first] = phrases;
  if (!first) return null;
  let rest = '';
  let place = 0;
  for (const { from, to } of phrases) {
    rest += `${words.slice(place, from)} `;
    place = to;
  }
  rest += words.slice(place);
  return /[\p{L}\p{N}]/u.test(rest.replace(addsNothing, ' ')) ? null : first.type;
}
