import type { Said } from '../deeds/said.ts';
import { type Found, quoteOf } from '../found.ts';
import { isOwnWorry } from './how-sure.ts';
import type { Listener } from './listener.ts';

/** A sentence of more words than these says itself what worries. */
const wordsOfName = 9;
const saysWhy = /\b(?:because|since|that (?:we|it|they|he|she|you|the|somebody)|if|when|whether)\b/i;
const goesElsewhere = /\?\s*$|^\W*(?:but|anyway|otherwise|apart from|other than|so|thanks|okay|ok)\b/i;

/**
 * "My concern is more the servers. If they sit abroad, our owners will walk.": the first sentence only names the worry, and
 * the next of the same breath is the worry. Whether that was so.
 */
export function goesOnWithWorry(
  { found, foundAt }: Listener,
  said: Said,
  own: readonly Found[],
  at: number,
): boolean {
  const last = found.findLastIndex((one) => one !== null);
  const worry = found[last];
  if (worry?.what !== 'concern' || foundAt[last] !== at - 1 || worry.quotes.length > 1) return false;
  const { text, utterance } = said.sentence;
  if (said.source === 'notes' || worry.quotes[0].utterance !== utterance || goesElsewhere.test(text))
    return false;
  if (own.some(({ what }) => what !== 'concern') || !onlyNames(worry.text)) return false;
  const quotes = [...worry.quotes, quoteOf(said)] as unknown as Found['quotes'];
  found[last] = { ...worry, text: `${worry.text} ${text}`, quotes };
  return true;
}

function onlyNames(text: string): boolean {
  return isOwnWorry(text) && text.split(/\s+/).length <= wordsOfName && !saysWhy.test(text);
}
