import { sql } from 'kysely';
import type { DayOfRows } from '../address-book/row-days.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { dayOfDeal } from './deal-days.ts';
import { type DealMatch, dealMatches } from './deal-match.ts';
import { type DealListRow, readPlaces } from './list-deals.ts';

/** The days on which there are deals of a list, in order, each with its first by name. */
export async function dealsByDay(
  tx: DatabaseTransaction,
  workspaceId: string,
  match: DealMatch,
  most: number,
): Promise<DayOfRows<DealListRow>[]> {
  const { days } = match;
  if (days === undefined) return [];
  const found = sql`found as materialized (
    select deal.deal_id, ${dayOfDeal(workspaceId, days, match.now)} as day, lower(deal.name) as name
    from deal where ${dealMatches(workspaceId, match)}
  ), numbered as (
    select deal_id, day, row_number() over (partition by day order by name, deal_id)::integer as nth,
      count(*) over (partition by day)::integer as count from found)`;
  // The n-th of each day stand together, as the n-th of each page do.
  const places = sql`select nth as page, deal_id, day as sort_value, count from numbered where nth <= ${most}`;
  const order = { sort: 'name', after: null, skip: 0, limit: most } as const;
  const rows = await readPlaces(tx, workspaceId, { ...match, ...order }, places, found);
  const byDay = Map.groupBy(rows, ({ sortValue }) => sortValue);
  return [...byDay.keys()].sort().map((day) => {
    const ofDay = byDay.get(day) ?? [];
    return {
      ...{ day, count: ofDay[0]?.count ?? 0 },
      items: ofDay.map(({ sortValue: _, page: __, count: ___, ...deal }) => deal),
    };
  });
}
