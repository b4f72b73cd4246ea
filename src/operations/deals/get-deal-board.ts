import { dealSorts } from '#contract/deals/deal-filters.ts';
import type { getDealBoard as contract } from '#contract/deals/deal-overviews.ts';
import { accept } from '#domain/result.ts';
import { boardRows } from '#store/deals/group-deals.ts';
import { firstDealsAt } from '#store/deals/list-deals.ts';
import { sortAsked } from '../address-book/sort-asked.ts';
import type { Handle } from '../world.ts';
import { dealMatch } from './deal-match.ts';
import { byKey, sumOf } from './deal-sums.ts';
import { positionsInOrder } from './position-labels.ts';
import { shownDealRows } from './shown-deal-rows.ts';

const ended = ['won', 'lost', 'parked'] as const;

/** The board is about what is open; what is not is told by number. */
export const getDealBoard: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace } = world;
  const { sort: by, direction, perColumn, ...filter } = input;
  const sort = await sortAsked(world, 'deal', by, dealSorts);
  if (!sort.ok) return sort;
  const rows = await boardRows(tx, workspace.id, dealMatch(world, { ...filter, state: 'all' }));
  const isOpen = ({ state }: { state: string }) => state === 'open';
  const open = rows.filter(isOpen).map((row) => ({ ...row, key: row.nextKind ?? 'none' }));
  const groups = byKey(open);
  const positions = await positionsInOrder(world, [...groups.keys()]);
  const held = positions.filter(({ kind }) => groups.has(kind));
  const pages = await firstDealsAt(
    tx,
    workspace.id,
    held.map(({ kind }) => (kind === 'none' ? null : kind)),
    {
      ...dealMatch(world, { ...filter, state: 'open' }),
      ...{ sort: sort.value, direction, after: null, skip: 0, limit: perColumn },
    },
  );
  const columns = await Promise.all(
    positions.map(async ({ kind, label }) => {
      const sum = sumOf(groups.get(kind) ?? []);
      const page = pages[held.findIndex((one) => one.kind === kind)];
      const items = await shownDealRows(world, page?.items ?? []);
      return { kind, label, ...sum, items, next: page?.next ?? null };
    }),
  );
  const byState = byKey(rows.map((row) => ({ ...row, key: row.state })));
  return accept({
    columns,
    ended: ended.map((state) => ({ state, ...sumOf(byState.get(state) ?? []) })),
    ...sumOf(open),
  });
};
