import { getDealBoard, groupDeals } from '#contract/deals/deal-overviews.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { getDealBoard as readBoard } from '#operations/deals/get-deal-board.ts';
import { groupDeals as readGroups } from '#operations/deals/group-deals.ts';
import { listDeals as readList } from '#operations/deals/list-deals.ts';
import type { World } from '#operations/world.ts';
import type { Site } from '../site.ts';
import { bareConnection, type Statement, statementsOf } from './bare-queries.ts';
import { caller } from './http.ts';
import { interleaved, type Spread } from './interleaved.ts';

export const listNames = ['list', 'by name', 'search', 'board', 'by position', 'by account'] as const;
export type ListName = (typeof listNames)[number];

export interface ListTimes {
  readonly lists: Readonly<Record<ListName, { readonly api: Spread; readonly query: Spread }>>;
  /** What all of them are measured by: one walk over every open deal that adds up what they are worth. */
  readonly walk: Spread;
}

const asked: Readonly<
  Record<
    ListName,
    { path: string; read(world: World): ReturnType<typeof readList | typeof readBoard | typeof readGroups> }
  >
> = {
  list: { path: listDeals.path, read: (world) => readList(world, listDeals.input.parse({})) },
  'by name': {
    path: `${listDeals.path}?sort=name`,
    read: (world) => readList(world, listDeals.input.parse({ sort: 'name' })),
  },
  search: {
    path: `${listDeals.path}?search=hall%203`,
    read: (world) => readList(world, listDeals.input.parse({ search: 'hall 3' })),
  },
  board: { path: getDealBoard.path, read: (world) => readBoard(world, getDealBoard.input.parse({})) },
  'by position': {
    path: `${groupDeals.path}?by=position`,
    read: (world) => readGroups(world, groupDeals.input.parse({ by: 'position' })),
  },
  'by account': {
    path: `${groupDeals.path}?by=account`,
    read: (world) => readGroups(world, groupDeals.input.parse({ by: 'account' })),
  },
};

/** (a) Lists of deals, the board and groups, beside their bare queries and one walk over the same deals. */
export async function measureLists(sites: readonly Site[], samples: number): Promise<ListTimes[]> {
  const ready = await Promise.all(sites.map(makeReady));
  const times = await interleaved(
    ready.map(({ ways }) => ways),
    { samples, warmUp: Math.ceil(samples / 4) },
  );
  for (const { close } of ready) await close();
  return times.map((spreads) => {
    const of = (way: string) => spreads[way] ?? { median: Number.NaN, slow: Number.NaN };
    const lists = listNames.map((name) => [name, { api: of(name), query: of(`${name}, bare`) }]);
    return { lists: Object.fromEntries(lists) as ListTimes['lists'], walk: of('walk') };
  });
}

async function makeReady({ url, token, application, seat, now }: Site) {
  const api = caller(token);
  const bare = await bareConnection(application, seat.workspace.id);
  const walk: Statement = {
    text: `select currency, count(*), sum(value_minor) from deal
      where workspace_id = $1 and state = 'open' group by currency`,
    values: [seat.workspace.id],
  };
  const ways: Record<string, () => Promise<unknown>> = { walk: () => bare.read([walk]) };
  for (const name of listNames) {
    const { path, read } = asked[name];
    const statements = await statementsOf(application, seat, now(), read);
    ways[name] = () => api.call('GET', `${url}${path}`);
    ways[`${name}, bare`] = () => bare.read(statements);
  }
  return {
    ways,
    async close() {
      api.close();
      await bare.close();
    },
  };
}
