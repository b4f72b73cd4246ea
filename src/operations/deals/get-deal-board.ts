import type { getDealBoard as contract } from '#contract/deals/deal-overviews.ts';
import { accept } from '#domain/result.ts';
import { groupDealRows } from '#store/deals/group-deals.ts';
import { listDealRows } from '#store/deals/list-deals.ts';
import type { Handle } from '../world.ts';
import { dealMatch } from './deal-match.ts';
import { byKey, sumOf } from './deal-sums.ts';
import { positionsInOrder } from './position-labels.ts';
import { shownDealRows } from './shown-deal-rows.ts';

const ended = ['won', 'lost', 'parked'] as const;

/** The board is about what is open; what is not is told by number. */
export const getDealBoard: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace } = world;
  const { sort, direction, perColumn, ...filter } = input;
  const open = dealMatch(world, { ...filter, state: 'open' });
  const [rows, states] = await Promise.all([
    groupDealRows(tx, workspace.id, 'position', open),
    groupDealRows(tx, workspace.id, 'state', dealMatch(world, { ...filter, state: 'all' })),
  ]);
  const groups = byKey(rows);
  const positions = await positionsInOrder(world, [...groups.keys()]);
  const columns = await Promise.all(
    positions.map(async ({ kind, label }) => {
      const sum = sumOf(groups.get(kind) ?? []);
      if (sum.count === 0) return { kind, label, ...sum, items: [], next: null };
      const page = { sort, direction, after: null, skip: 0, limit: perColumn };
      const { items, next } = await listDealRows(tx, workspace.id, {
        ...open,
        ...page,
        position: [kind === 'none' ? null : kind],
      });
      return { kind, label, ...sum, items: await shownDealRows(world, items), next };
    }),
  );
  const byState = byKey(states);
  return accept({
    columns,
    ended: ended.map((state) => ({ state, ...sumOf(byState.get(state) ?? []) })),
    ...sumOf(rows),
  });
};
