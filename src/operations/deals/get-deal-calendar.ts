import { dealDays } from '#contract/deals/deal-filters.ts';
import type { getDealCalendar as contract } from '#contract/deals/deal-overviews.ts';
import { accept } from '#domain/result.ts';
import { dealsByDay } from '#store/deals/deals-by-day.ts';
import { daysAsked } from '../address-book/days-asked.ts';
import type { Handle } from '../world.ts';
import { dealMatch } from './deal-match.ts';
import { shownDealRows } from './shown-deal-rows.ts';

export const getDealCalendar: Handle<typeof contract> = async (world, input) => {
  const within = await daysAsked(world, 'deal', input, dealDays);
  if (!within.ok) return within;
  const match = { ...dealMatch(world, input), days: within.value };
  const found = await dealsByDay(world.tx, world.workspace.id, match, input.perDay);
  const shown = await shownDealRows(
    world,
    found.flatMap(({ items }) => items),
  );
  const byId = new Map(shown.map((deal) => [deal.dealId, deal]));
  const days = found.map(({ day, items, count }) => ({
    ...{ day, count },
    items: items.flatMap(({ dealId }) => byId.get(dealId) ?? []),
  }));
  return accept({ days, count: days.reduce((sum, { count }) => sum + count, 0) });
};
