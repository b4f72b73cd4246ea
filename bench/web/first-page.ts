import { get, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Request } from 'playwright-core';
import type { BrowserAtSite } from './in-browser.ts';

/** Bytes of what a browser fetches that has nothing of the app yet. */
export interface Weight {
  readonly files: number;
  /** As it is sent to the browsers of today, which take brotli. */
  readonly servedBytes: number;
  readonly gzipBytes: number;
  readonly plainBytes: number;
}

export interface FirstPage {
  /** All files of the app together. */
  readonly app: Weight;
  readonly script: Weight;
  readonly style: Weight;
  readonly font: Weight;
  readonly page: Weight;
  /** What the server said besides: it is as long as the day is. */
  readonly answers: Weight;
}

type Kind = Exclude<keyof FirstPage, 'app'>;

/** What Today takes to be there: every file and answer that is fetched for it. */
export async function measureFirstPage(browser: BrowserAtSite): Promise<FirstPage> {
  const context = await browser.fresh();
  const page = await context.newPage();
  const fetched: Request[] = [];
  page.on('requestfinished', (request) => fetched.push(request));
  await page.goto(browser.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('load');
  // Also what it fetches once it stands, for the page after it.
  await page.waitForTimeout(1000);
  const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  await context.close();
  const weighed: { kind: Kind; weight: Weight }[] = [];
  for (const request of fetched) {
    const of = { url: request.url(), cookie: cookies };
    const [servedBytes, gzipBytes, plainBytes] = await Promise.all([
      bytesOf({ ...of, 'accept-encoding': 'gzip, deflate, br' }),
      bytesOf({ ...of, 'accept-encoding': 'gzip' }),
      bytesOf({ ...of, 'accept-encoding': 'identity' }),
    ]);
    weighed.push({ kind: kindOf(request), weight: { files: 1, servedBytes, gzipBytes, plainBytes } });
  }
  const only = (kind: Kind) => sum(weighed.filter((one) => one.kind === kind).map(({ weight }) => weight));
  return {
    app: sum(weighed.filter(({ kind }) => kind !== 'answers').map(({ weight }) => weight)),
    ...{ script: only('script'), style: only('style'), font: only('font') },
    ...{ page: only('page'), answers: only('answers') },
  };
}

function kindOf(request: Request): Kind {
  const type = request.resourceType();
  if (type === 'script' || type === 'font') return type;
  if (type === 'stylesheet') return 'style';
  return new URL(request.url()).pathname.startsWith('/api/') ? 'answers' : 'page';
}

function bytesOf({ url, ...headers }: IncomingHttpHeaders & { url: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers }, (answer) => {
      buffer(answer).then((bytes) => resolve(bytes.length), reject);
    });
    asked.on('error', reject);
  });
}

function sum(all: readonly Weight[]): Weight {
  const of = (part: keyof Weight) => all.reduce((total, weight) => total + weight[part], 0);
  return {
    files: of('files'),
    servedBytes: of('servedBytes'),
    gzipBytes: of('gzipBytes'),
    plainBytes: of('plainBytes'),
  };
}
