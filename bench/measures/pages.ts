import type { getDeal as dealContract } from '#contract/deals/deals.ts';
import type { getToday as todayContract } from '#contract/today/today.ts';
import { getDeal } from '#operations/deals/get-deal.ts';
import { getToday } from '#operations/today/get-today.ts';
import { itemAt } from '../item-at.ts';
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

/** A page by its addresses, each with the statements that read its rows. */
type Page = readonly { readonly path: string; readonly statements: readonly Statement[] }[];

/** Deals that are asked for in turn, from all over the ledger, so that no one deal is always at hand. */
const dealsAskedFor = 60;

/** (a) A deal page's and Today's answer, beside the bare queries for its rows and a plain answer of the same bytes. */
export async function measurePages(
  sites: readonly Site[],
  samples: number,
): Promise<{ deal: PageTimes; today: PageTimes }[]> {
  const deal = await measurePage(sites, await Promise.all(sites.map(dealPages)), samples);
  const today = await measurePage(sites, await Promise.all(sites.map(todayPage)), samples);
  return sites.map((_, place) => ({ deal: itemAt(deal, place), today: itemAt(today, place) }));
}

async function dealPages({ application, seat, filled, now }: Site): Promise<Page> {
  const step = Math.max(1, Math.floor(filled.dealIds.length / dealsAskedFor));
  const asked = filled.dealIds.filter((_, index) => index % step === 0).slice(0, dealsAskedFor);
  const page: { path: string; statements: Statement[] }[] = [];
  for (const dealId of asked) {
    const statements = await statementsOf<typeof dealContract>(application, seat, now(), (world) =>
      getDeal(world, { dealId }),
    );
    page.push({ path: `/api/deals/${dealId}`, statements });
  }
  return page;
}

async function todayPage({ application, seat, now }: Site): Promise<Page> {
  const statements = await statementsOf<typeof todayContract>(application, seat, now(), (world) =>
    getToday(world, { horizonDays: 0, moves: 50 }),
  );
  return [{ path: '/api/today', statements }];
}

async function measurePage(
  sites: readonly Site[],
  pages: readonly Page[],
  samples: number,
): Promise<PageTimes[]> {
  const ready = await Promise.all(sites.map((site, place) => makeReady(site, itemAt(pages, place))));
  const times = await interleaved(
    ready.map(({ ways }) => ways),
    { samples, warmUp: Math.max(dealsAskedFor, Math.ceil(samples / 4)) },
  );
  for (const { close } of ready) await close();
  return times.map((spreads, place) => ({
    ...spreads,
    bytes: itemAt(ready, place).bytes,
    statements: itemAt(itemAt(pages, place), 0).statements.length,
  }));
}

async function makeReady(site: Site, page: Page) {
  const api = caller(site.token);
  const plain = caller();
  const bare = await bareConnection(site.application, site.seat.workspace.id);
  let bytes = 0;
  for (const { path } of page) {
    const answer = await api.call('GET', `${site.url}${path}`);
    bytes = answer.length;
    await plain.call('PUT', `${site.plainUrl}${path}`, answer);
  }
  const asked = (sample: number) => itemAt(page, sample % page.length);
  return {
    bytes,
    ways: {
      api: (sample: number) => api.call('GET', `${site.url}${asked(sample).path}`),
      query: (sample: number) => bare.read(asked(sample).statements),
      plain: (sample: number) => plain.call('GET', `${site.plainUrl}${asked(sample).path}`),
    },
    async close() {
      api.close();
      plain.close();
      await bare.close();
    },
  };
}
