import type { DealView } from '../standing/deal-view.ts';

/** How often a client buys this kind of thing. */
export const buyingExperiences = ['first time', 'sometimes', 'every year'] as const;
export type BuyingExperience = (typeof buyingExperiences)[number];

/**
 * What follows from how experienced they are: ask them once; show the way to whoever goes it for the first time; find
 * out what keeps going wrong for who changes partner every year.
 */
export type BuyingGuidance = 'ask' | 'show the way' | 'what keeps going wrong';

const followsFrom: Readonly<Record<BuyingExperience, BuyingGuidance | null>> = {
  'first time': 'show the way',
  sometimes: null,
  'every year': 'what keeps going wrong',
};

/** Worth a question for as long as the solution can still be shaped by the answer: until all have looked at it. */
export function guidanceOnBuying(deal: DealView, experience: BuyingExperience | null): BuyingGuidance | null {
  if (deal.standing.deal.state !== 'open' || deal.isGainedForDeal('review')) return null;
  return experience === null ? 'ask' : followsFrom[experience];
}
