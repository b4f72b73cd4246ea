import { otherNumbers } from './other-numbers.ts';
import type { Proposal } from './proposal.ts';

/** Of one sentence only one thing is proposed about what somebody will do, and the product's own comes first. */
export function saysMuchTheSame(one: Proposal, other: Proposal): boolean {
  if (!isSaidThere(one, other)) return false;
  if (isDeed(one) && isDeed(other)) return !otherNumbers(one.act ?? '', other.act ?? '');
  return isSameKind(one, other);
}

export function isSameKind(one: Proposal, other: Proposal): boolean {
  if (one.what === 'person' && other.what === 'person') {
    return one.called.toLowerCase() === other.called.toLowerCase();
  }
  return one.what === other.what;
}

type Deed = Extract<Proposal, { what: 'commitment' | 'non-commitment' | 'promise' }>;

const isDeed = (one: Proposal): one is Deed =>
  one.what === 'commitment' || one.what === 'non-commitment' || one.what === 'promise';

/** Both rest on some of the same words. */
export function isSaidThere(one: Proposal, other: Proposal): boolean {
  if (one.what === 'person') return other.what === 'person';
  return one.quotes.some((quote) =>
    other.quotes.some(
      ({ utterance, from, to }) => quote.utterance === utterance && quote.from < to && from < quote.to,
    ),
  );
}
