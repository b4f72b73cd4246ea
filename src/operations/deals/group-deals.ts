import type { DealGrouping } from '#contract/deals/deal-filters.ts';
import type { groupDeals as contract } from '#contract/deals/deal-overviews.ts';
import { accept } from '#domain/result.ts';
import type { DealMatch } from '#store/deals/deal-match.ts';
import { type DealsByAccount, groupDealRows, groupDealsByAccount } from '#store/deals/group-deals.ts';
import type { Handle, World } from '../world.ts';
import { dealMatch } from './deal-match.ts';
import { byKey, sumOf } from './deal-sums.ts';
import { positionsInOrder } from './position-labels.ts';

/** More groups than anybody reads. */
const mostGroups = 1000;

const orders: Readonly<Record<string, readonly string[]>> = {
  state: ['open', 'parked', 'won', 'lost'],
  lead: ['apart', 'stretched', 'together'],
};

export const groupDeals: Handle<typeof contract> = async (world, input) => {
  const { by } = input;
  const { rows, sums, groupCount } = await groupedBy(world, by, dealMatch(world, input));
  const groups = byKey(rows);
  const labels = new Map(rows.map(({ key, name }) => [key, name]));
  let order: readonly string[] = orders[by] ?? [];
  if (by === 'position') {
    const positions = await positionsInOrder(world, [...groups.keys()]);
    for (const { kind, label } of positions) labels.set(kind, label);
    order = positions.map(({ kind }) => kind);
  }
  const collator = new Intl.Collator(world.locale);
  const keys = [...groups.keys()].sort(
    (one, other) =>
      place(order, one) - place(order, other) ||
      Number(one === 'none') - Number(other === 'none') ||
      collator.compare(labels.get(one) ?? one, labels.get(other) ?? other),
  );
  return accept({
    groups: keys.slice(0, mostGroups).map((key) => ({
      key,
      label: labels.get(key) ?? null,
      ...sumOf(groups.get(key) ?? []),
    })),
    ...sumOf(sums),
    groupCount,
  });
};

async function groupedBy(
  { tx, workspace }: World,
  by: DealGrouping,
  match: DealMatch,
): Promise<DealsByAccount> {
  if (by === 'account') return groupDealsByAccount(tx, workspace.id, match, mostGroups);
  const rows = await groupDealRows(tx, workspace.id, by, match);
  return { rows, sums: rows, groupCount: new Set(rows.map(({ key }) => key)).size };
}

function place(order: readonly string[], key: string): number {
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
}
