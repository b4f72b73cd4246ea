import { isNobodysName } from '#domain/words/is-nobodys-name.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';

type OfDeal = Pick<StoredDeal, 'dealId' | 'standing'>;

/** What names are remembered by: the account, or the deal where it has none. */
export const namesHoldFor = ({ dealId, standing }: OfDeal): string => standing.deal.accountId ?? dealId;

/** The “Speaker 2” of one call is somebody else in the next: such a name holds for its conversation alone. */
export const namesHoldIn = (
  deal: OfDeal,
  { conversationId, name }: { readonly conversationId: string | undefined; readonly name: string },
): string => (isNobodysName(name) ? (conversationId ?? deal.dealId) : namesHoldFor(deal));
