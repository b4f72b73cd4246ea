import { createContext, use } from 'react';
import type { DealHead } from '#contract/deals/deal-page.ts';

/** Our side as the reader is told of it: themselves, whoever owns the deal by name, or all of us where nobody does. */
export interface OurSide {
  readonly by: 'you' | 'us' | 'colleague';
  readonly name: string;
}

export const OurSideContext = createContext<OurSide>({ by: 'us', name: '' });

export const useOurSide = (): OurSide => use(OurSideContext);

export function ourSideOf(owner: DealHead['owner'], readerId: string): OurSide {
  if (owner === null) return { by: 'us', name: '' };
  return { by: owner.id === readerId ? 'you' : 'colleague', name: owner.name };
}
