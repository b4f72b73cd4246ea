import type { Page } from 'playwright-core';

/**
 * How long the page's main thread worked meanwhile: unlike the time that went by, it knows nothing of other programs.
 * Its tasks alone are counted: Chromium slows a processor by keeping the thread busy, also while it has nothing to do.
 */
export async function processorOf(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const begun = await now();
  await work();
  const spent = (await now()) - begun;
  await session.detach();
  return spent;
}
