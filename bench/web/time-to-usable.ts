import type { BrowserContext } from 'playwright-core';
import { itemAt } from '../item-at.ts';
import type { Site } from '../site.ts';
import { type BrowserAtSite, slowed } from './in-browser.ts';
import { type SpreadMs, spreadOf } from './spread.ts';

/** From going to an address, in milliseconds. */
export interface TimeToUsable {
  /** Until what the page is about is painted, with its data. */
  readonly painted: SpreadMs;
  /** Until a key that is pressed as soon as that stands there is answered, and the answer painted. */
  readonly usable: SpreadMs;
}

interface PageToTry {
  readonly path: string;
  /** It stands there once this does. */
  readonly stands: string;
  readonly key: string;
  /** The key is answered once this stands there. */
  readonly answer: string;
}

/** Today and a deal's page, in a browser that has nothing of the app, and in one that was here before. */
export async function measureTimeToUsable(
  browser: BrowserAtSite,
  { filled }: Pick<Site, 'filled'>,
  visits: number,
): Promise<Record<string, TimeToUsable>> {
  const { dealId } = itemAt(filled.toCloseOut, 0);
  const pages = {
    Today: { path: '/', stands: '[data-row] button', key: 'j', answer: '[data-row] :focus' },
    'a deal': {
      path: `/deals/${dealId}`,
      stands: 'table[role=grid] [data-cell]',
      key: 'm',
      answer: '[role=dialog] textarea',
    },
  };
  const times: Record<string, TimeToUsable> = {};
  for (const [name, page] of Object.entries(pages)) {
    times[`${name}, for the first time`] = await manyVisits(visits, async () => {
      const context = await browser.fresh();
      const visited = await visit(context, browser.url, page);
      await context.close();
      return visited;
    });
    const known = await browser.fresh({ keepsTheApp: true });
    await keepTheApp(known, `${browser.url}${page.path}`);
    times[`${name}, again`] = await manyVisits(visits, () => visit(known, browser.url, page));
    await known.close();
  }
  return times;
}

interface Visit {
  readonly painted: number;
  readonly usable: number;
}

async function manyVisits(count: number, one: () => Promise<Visit>): Promise<TimeToUsable> {
  const visits: Visit[] = [];
  for (let place = 0; place < count; place += 1) visits.push(await one());
  return {
    painted: spreadOf(visits.map(({ painted }) => painted)),
    usable: spreadOf(visits.map(({ usable }) => usable)),
  };
}

/** Opens a page once, until all of the app is kept on the device. */
async function keepTheApp(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.close();
}

async function visit(context: BrowserContext, url: string, wanted: PageToTry): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript(({ stands, answer }) => {
    const painted: Record<string, number> = {};
    Object.assign(window, { painted });
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => {
      painted[String(data)] = performance.now();
    };
    /** Looks at each frame; a message that is posted while one is made comes once it is painted. */
    const look = (name: string, selector: string) => {
      if (document.querySelector(selector)) channel.port2.postMessage(name);
      else requestAnimationFrame(() => look(name, selector));
    };
    look('stands', stands);
    look('answer', answer);
  }, wanted);
  const painted = (name: string) =>
    page
      .waitForFunction(
        (which) => (window as unknown as { painted: Record<string, number> }).painted[which],
        name,
      )
      .then((value) => value.jsonValue());
  const times = await slowed(page, async () => {
    await page.goto(`${url}${wanted.path}`, { waitUntil: 'commit' });
    const stands = await painted('stands');
    await page.keyboard.press(wanted.key);
    return { painted: Number(stands), usable: Number(await painted('answer')) };
  });
  await page.close();
  return times;
}
