import type { Proposal, Quote } from './proposal.ts';
import { saysMuchTheSame } from './says-much-the-same.ts';

/** Text as it stands now, and what our own reading finds in it. */
interface Now<Found extends Proposal> {
  readonly own: readonly Found[];
  readonly lines: readonly string[];
}

/**
 * What was found in a text before somebody wrote on in it, with what is found now: it stands where its words still
 * stand, at their new place, and where nothing of our own says much the same. In the order of the words.
 */
export function stillSaid<Found extends Proposal>(
  before: readonly Found[],
  { own, lines }: Now<Found>,
): Found[] {
  const ids = new Set(own.map(({ id }) => id));
  const still = before.flatMap((one): Found[] => {
    const quotes = one.quotes.map((quote) => placedAnew(quote, lines));
    if (ids.has(one.id) || quotes.includes(null)) return [];
    const moved = { ...one, quotes } as Found;
    return own.some((mine) => saysMuchTheSame(mine, moved)) ? [] : [moved];
  });
  return [...own, ...still].sort(
    ({ quotes: [one] }, { quotes: [other] }) => one.utterance - other.utterance || one.from - other.from,
  );
}

function placedAnew(quote: Quote, lines: readonly string[]): Quote | null {
  const { text } = quote;
  if (lines[quote.utterance]?.startsWith(text, quote.from)) return quote;
  const utterance = lines.findIndex((line) => line.includes(text));
  const from = lines[utterance]?.indexOf(text) ?? -1;
  return from < 0 ? null : { text, utterance, from, to: from + text.length };
}
