import type { Page } from 'playwright-core';
import { itemAt } from '../item-at.ts';
import { caller } from '../measures/http.ts';
import { interleaved, type Spread } from '../measures/interleaved.ts';
import type { Site } from '../site.ts';
import { type BrowserAtSite, slowed } from './in-browser.ts';
import { type SpreadMs, spreadOf } from './spread.ts';

/** The page of a client, as a link opens it. */
export interface RoadmapTimes {
  /** Of the server, on this machine: the page, and as many bytes from a server that does nothing else. */
  readonly page: Spread;
  readonly plain: Spread;
  /** All that a browser fetches for it, as sent, with the heads of the answers. */
  readonly files: number;
  readonly servedBytes: number;
  /** The document before it was compressed. */
  readonly plainBytes: number;
  /** From going there until its heading is painted, on a phone on the way. */
  readonly painted: SpreadMs;
}

/** A connection of the fourth generation as WebPageTest has it: each request waits, and shares the width. */
export const fourthGeneration = { latency: 170, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 };

/** What somebody at the client waits for who follows their link. */
export async function measureRoadmap(
  browser: BrowserAtSite,
  { url, plainUrl, filled }: Pick<Site, 'url' | 'plainUrl' | 'filled'>,
  { visits, samples }: { visits: number; samples: number },
): Promise<RoadmapTimes> {
  const { dealId, contactId } = itemAt(filled.toCloseOut, 0);
  const { linkPath } = await browser.call<{ linkPath: string }>(
    'POST',
    `/api/deals/${dealId}/roadmap-links`,
    { contactId },
  );
  const server = await serverTimes(`${url}${linkPath}`, plainUrl, samples);
  const seen: Seen[] = [];
  for (let place = 0; place < visits; place += 1) seen.push(await visit(browser, `${url}${linkPath}`));
  const { files, servedBytes } = itemAt(seen, 0);
  return { ...server, files, servedBytes, painted: spreadOf(seen.map(({ paintedMs }) => paintedMs)) };
}

async function serverTimes(page: string, plainUrl: string, samples: number) {
  const [ours, plain] = [caller(), caller()];
  const answer = await ours.call('GET', page);
  if (!answer.includes('<h1')) throw new Error('The first answer is not the whole page.');
  await plain.call('PUT', `${plainUrl}/roadmap`, answer);
  const [times] = await interleaved(
    [{ page: () => ours.call('GET', page), plain: () => plain.call('GET', `${plainUrl}/roadmap`) }],
    { samples, warmUp: Math.ceil(samples / 4) },
  );
  ours.close();
  plain.close();
  if (!times) throw new Error('nothing was measured');
  return { ...times, plainBytes: answer.length };
}

interface Seen {
  readonly files: number;
  readonly servedBytes: number;
  readonly paintedMs: number;
}

/** One visit in a browser that knows nothing of us, with the processor and the connection of a phone. */
async function visit(browser: BrowserAtSite, address: string): Promise<Seen> {
  const context = await browser.stranger();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let [files, servedBytes] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    files += 1;
    servedBytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...fourthGeneration });
  const paintedMs = await slowed(page, async () => {
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    return firstPaint(page);
  });
  // Also what it fetches once it stands.
  await page.waitForTimeout(1000);
  await context.close();
  return { files, servedBytes, paintedMs };
}

/** The whole of the page comes at once, so that its first paint has the heading in it. */
async function firstPaint(page: Page): Promise<number> {
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return Number(await painted.jsonValue());
}
