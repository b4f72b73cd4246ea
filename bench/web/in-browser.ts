import { type Browser, chromium, type Page } from 'playwright-core';
import { slowedBy } from './key-to-paint.ts';

export interface BrowserAtSite {
  /** A page of somebody who is signed in, at an address of the site. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

interface SiteToOpen {
  readonly url: string;
  readonly admin: { readonly email: string; readonly password: string };
}

/** Debian's Chromium before a site, signed in as whoever set it up. */
export async function browserAt({ url, admin }: SiteToOpen): Promise<BrowserAtSite> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const signIn = await context.request.post(`${url}/api/session`, {
    data: admin,
    headers: { origin: url },
  });
  if (!signIn.ok()) throw new Error(`Nobody could sign in: ${await signIn.text()}`);
  return {
    async open(path) {
      const page = await context.newPage();
      await page.goto(`${url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
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
