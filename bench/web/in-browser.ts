import { type BrowserContext, chromium, type Page } from 'playwright-core';

export interface BrowserAtSite {
  readonly url: string;
  /** A page of somebody who is signed in, at an address of the site. */
  open(path: string): Promise<Page>;
  /** A browser in which nothing is kept yet but who is signed in. */
  fresh(how?: { keepsTheApp: boolean }): Promise<BrowserContext>;
  /** Somebody who is not signed in, at a phone. */
  stranger(): Promise<BrowserContext>;
  /** What a program would do in their name, to set a scene without acting it. */
  call<Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer>;
  close(): Promise<void>;
}

interface SiteToOpen {
  readonly url: string;
  readonly admin: { readonly email: string; readonly password: string };
}

/** How much slower than this machine the processor is made, as a middling phone is. */
export const slowedBy = 4;

/** Debian's Chromium before a site, signed in as whoever set it up. */
export async function browserAt({ url, admin }: SiteToOpen): Promise<BrowserAtSite> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const looks = { viewport: { width: 1280, height: 900 }, locale: 'en-GB' };
  const context = await browser.newContext({ ...looks, serviceWorkers: 'block' });
  const headers = { origin: url };
  const signIn = await context.request.post(`${url}/api/session`, { data: admin, headers });
  if (!signIn.ok()) throw new Error(`Nobody could sign in: ${await signIn.text()}`);
  return {
    url,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`${url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    async fresh({ keepsTheApp } = { keepsTheApp: false }) {
      const serviceWorkers = keepsTheApp ? 'allow' : 'block';
      return browser.newContext({ ...looks, serviceWorkers, storageState: await context.storageState() });
    },
    stranger: () => browser.newContext({ ...looks, viewport: { width: 390, height: 844 } }),
    async call(method, path, body) {
      const answer = await context.request.fetch(`${url}${path}`, {
        method,
        headers,
        ...(body ? { data: body } : {}),
      });
      if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
      return answer.json();
    },
    close: () => browser.close(),
  };
}

/** Does something on a page while its processor is slowed. */
export async function slowed<Value>(page: Page, work: () => Promise<Value>): Promise<Value> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
  try {
    return await work();
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  }
}
