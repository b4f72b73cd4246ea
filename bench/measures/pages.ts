import type { getDeal as dealContract } from '#contract/deals/deals.ts';
import type { getToday as todayContract } from '#contract/today/today.ts';
import { getDeal } from '#operations/deals/get-deal.ts';
import { getToday } from '#operations/today/get-today.ts';
import type { Site } from '../site.ts';
import { bareConnection, type Statement, statementsOf } from './bare-queries.ts';
import { caller } from './http.ts';
import { interleaved, type Spread } from './interleaved.ts';

export interface PageTimes {
  readonly api: Spread;
  readonly query: Spread;
  readonly plain: Spread;
  readonly bytes: number;
  readonly statements: number;
}

/** Deals that are asked for in turn, from all over the ledger, so that no one deal is always at hand. */
const dealsAskedFor = 60;

/** (a) A deal page's and Today's answer, beside the bare queries for its rows and a plain answer of the same bytes. */
export async function measurePages(
  site: Site,
  samples: number,
): Promise<{ deal: PageTimes; today: PageTimes }> {
  const { application, seat, filled } = site;
  const step = Math.max(1, Math.floor(filled.dealIds.length / dealsAskedFor));
  const asked = filled.dealIds.filter((_, index) => index % step === 0).slice(0, dealsAskedFor);
  const ofDeals = await Promise.all(
    asked.map((dealId) =>
      statementsOf<typeof dealContract>(application, seat, site.now(), (world) => getDeal(world, { dealId })),
    ),
  );
  const ofToday = await statementsOf<typeof todayContract>(application, seat, site.now(), (world) =>
    getToday(world, { horizonDays: 0, moves: 50 }),
  );
  return {
    deal: await measurePage(
      site,
      asked.map((dealId) => `/api/deals/${dealId}`),
      ofDeals,
      samples,
    ),
    today: await measurePage(site, ['/api/today'], [ofToday], samples),
  };
}

async function measurePage(
  site: Site,
  paths: readonly string[],
  statements: readonly Statement[][],
  samples: number,
): Promise<PageTimes> {
  const api = caller(site.token);
  const plain = caller();
  const bare = await bareConnection(site.application, site.seat.workspace.id);
  const of = <Item>(items: readonly Item[], sample: number) => items[sample % items.length] as Item;
  let bytes = 0;
  for (const path of paths) {
    const answer = await api.call('GET', `${site.url}${path}`);
    bytes = answer.length;
    await plain.call('PUT', `${site.plainUrl}${path}`, answer);
  }
  const times = await interleaved(
    {
      api: (sample) => api.call('GET', `${site.url}${of(paths, sample)}`),
      query: (sample) => bare.read(of(statements, sample)),
      plain: (sample) => plain.call('GET', `${site.plainUrl}${of(paths, sample)}`),
    },
    { samples, warmUp: Math.max(paths.length, Math.ceil(samples / 4)) },
  );
  api.close();
  plain.close();
  await bare.close();
  return { ...times, bytes, statements: statements[0]?.length ?? 0 };
}
