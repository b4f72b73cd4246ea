import { dealDays, dealSorts } from '#contract/deals/deal-filters.ts';
import type { listDeals as contract } from '#contract/deals/deals.ts';
import { accept } from '#domain/result.ts';
import { listDealRows } from '#store/deals/list-deals.ts';
import { daysAsked } from '../address-book/days-asked.ts';
import { sortAsked } from '../address-book/sort-asked.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { dealMatch } from './deal-match.ts';
import { shownDealRows } from './shown-deal-rows.ts';

export const listDeals: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { direction, skip } = input;
  const sort = await sortAsked(world, 'deal', input.sort, dealSorts);
  if (!sort.ok) return sort;
  const days = await daysAsked(world, 'deal', input, dealDays);
  if (!days.ok) return days;
  const { items, next, count } = await listDealRows(world.tx, world.workspace.id, {
    ...dealMatch(world, input),
    days: days.value,
    ...page.value,
    sort: sort.value,
    direction,
    skip,
  });
  return accept({ items: await shownDealRows(world, items), next, count });
};
