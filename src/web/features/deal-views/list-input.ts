import type { DealViewContent } from '#contract/deals/deal-views.ts';
import type { listDeals } from '#contract/deals/deals.ts';
import type { OutputOf, SentTo } from '#contract/operation.ts';

export type DealRow = OutputOf<typeof listDeals>['items'][number];
export type DealListInput = Omit<SentTo<typeof listDeals>, 'cursor' | 'skip' | 'limit'>;

/** What a view asks of the server, without how it is laid out. */
export function filterOf(view: DealViewContent): DealListInput {
  const {
    layout: _,
    columns: __,
    zoom: ___,
    dayBy: _______,
    groupBy: ____,
    sort: _____,
    direction: ______,
    ...filter
  } = view;
  return filter;
}

/** The same, in its order. */
export function listInputOf(view: DealViewContent): DealListInput {
  const { sort, direction } = view;
  return { ...filterOf(view), ...(sort ? { sort } : {}), ...(direction ? { direction } : {}) };
}
