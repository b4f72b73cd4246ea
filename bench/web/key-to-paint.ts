import type { Locator, Page } from 'playwright-core';

/** Times from a pressed key to the frame that shows it, in milliseconds. */
export interface KeyToPaint {
  readonly keys: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
}

/** How much slower than this machine the processor is made, as a middling phone is. */
export const slowedBy = 4;
/** A quick typist: the next key comes before the page has had long to rest. */
const betweenKeysMs = 60;

/** Types into a field with a slowed processor and measures each key until the frame after it is painted. */
export async function measureKeyToPaint(page: Page, field: Locator, text: string): Promise<KeyToPaint> {
  await field.click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    const channel = new MessageChannel();
    const pressed: number[] = [];
    // After the frame that the key led to: a message that is posted while it is made comes once it is painted.
    channel.port1.onmessage = () => {
      const now = performance.now();
      for (const at of pressed.splice(0)) times.push(now - at);
    };
    window.addEventListener(
      'keydown',
      (event) => {
        pressed.push(event.timeStamp);
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      true,
    );
  });
  const chrome = await page.context().newCDPSession(page);
  await chrome.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
  await page.keyboard.type(text, { delay: betweenKeysMs });
  await chrome.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { keys: sorted.length, medianMs: at(0.5), p95Ms: at(0.95), longestMs: at(1) };
}

const round = (milliseconds = Number.NaN): number => Math.round(milliseconds * 10) / 10;
