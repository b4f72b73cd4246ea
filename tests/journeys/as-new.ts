import type { Cookie } from 'playwright-core';
import type { Person } from './stage.ts';

/** What somebody's browser was like before they did anything. */
export interface Before {
  cookies: Cookie[];
  viewport: { width: number; height: number };
}

/** Notes what a browser is like that nobody has used yet. */
export async function beforeUse({ page }: Person): Promise<Before> {
  const viewport = page.viewportSize();
  if (!viewport) throw new Error('A browser of the journeys has a size.');
  return { cookies: await page.context().cookies(), viewport };
}

/**
 * Makes a used browser like one that nobody has used: nothing open, nothing kept or cached, back on the network, and
 * signed in as before. The next page is loaded from nothing, only in a process that runs already, which is two thirds
 * of what a further person costs. Answers whether that can be done at all.
 */
export async function asNew({ page, faults }: Person, { cookies, viewport }: Before): Promise<boolean> {
  const context = page.context();
  const [only, another] = context.pages();
  if (only !== page || another) return false;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  const { origin } = new URL(page.url());
  if (origin !== 'null') {
    await page.evaluate('sessionStorage.clear()');
    await page.goto(`${origin}/api/health`);
    const device = await context.newCDPSession(page);
    await device.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await device.send('Network.clearBrowserCache');
    await device.detach();
  }
  await context.clearCookies();
  await context.addCookies(cookies);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: 'light' });
  faults.length = 0;
  return true;
}
