import type { listDeals as contract } from '#contract/deals/deals.ts';
import { accept } from '#domain/result.ts';
import { listDealRows } from '#store/deals/list-deals.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { dealMatch } from './deal-match.ts';
import { shownDealRows } from './shown-deal-rows.ts';

export const listDeals: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { sort, direction, skip } = input;
  const { items, next, count } = await listDealRows(world.tx, world.workspace.id, {
    ...dealMatch(world, input),
    ...page.value,
    sort,
    direction,
    skip,
  });
  return accept({ items: await shownDealRows(world, items), next, count });
};
