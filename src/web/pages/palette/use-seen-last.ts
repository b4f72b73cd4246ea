import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { getDeal } from '#contract/deals/deals.ts';

const shown = 5;

/** The deals that were looked at last in this browser, the latest first. */
export function useSeenLast(but: string | null) {
  const queries = useQueryClient();
  // As it was when the palette was opened: reading a deal in it must not change the order under the hand.
  const [seen] = useState(() =>
    queries
      .getQueryCache()
      .findAll({ queryKey: [getDeal.name] })
      .filter((query) => query.state.data !== undefined)
      .toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)
      .map((query) => (query.state.data as DealPage).deal),
  );
  // A deal that was looked at as of a day as well is one deal.
  const first = new Map(seen.toReversed().map((deal) => [deal.dealId, deal]));
  return seen.filter((deal) => deal.dealId !== but && first.get(deal.dealId) === deal).slice(0, shown);
}
