import type { Quote } from '#domain/words/proposal.ts';
import type { Said } from '../deeds/said.ts';
import { isIn } from '../found.ts';
import { suggestedAtMost } from './how-sure.ts';
import type { Listener } from './listener.ts';

/**
 * What rests on nothing but mails that stood in the quote of a later one was said before, and may be done or on record by
 * now: it is suggested. What the later mail answers or says again is news.
 */
export function suggestWhatIsOlder({ found }: Listener, heard: readonly Said[]): void {
  const older = heard.filter(({ isOlder }) => isOlder);
  if (older.length === 0) return;
  const isOlder = (quote: Quote) => older.some(({ sentence }) => isIn(quote, sentence));
  found.forEach((one, place) => {
    if (one?.quotes.every(isOlder))
      found[place] = { ...one, confidence: Math.min(one.confidence, suggestedAtMost) };
  });
}
