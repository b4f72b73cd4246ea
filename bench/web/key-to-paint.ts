import type { Locator, Page } from 'playwright-core';
import { slowed } from './in-browser.ts';
import { processorOf } from './processor-of.ts';
import { type SpreadMs, spreadOf, tenths } from './spread.ts';

/** Times from a pressed key to the frame that shows it. */
export interface KeyToPaint extends SpreadMs {
  readonly keys: number;
  /** What the page's thread worked for each key, all in all: also once it is painted. */
  readonly workPerKeyMs: number;
}

/** A quick typist: the next key comes before the page has had long to rest. */
const betweenKeysMs = 60;
/** From the mouse to the keys a hand needs longer than this; without it, the first key would measure the click. */
const handMs = 250;

/** Types into fields with a slowed processor and measures each key until the frame after it is painted. */
export async function measureKeyToPaint(
  page: Page,
  text: string,
  ...fields: readonly Locator[]
): Promise<KeyToPaint> {
  await page.evaluate(() => {
    const times: number[] = [];
    const channel = new MessageChannel();
    const pressed: number[] = [];
    // After the frame that the key led to: a message that is posted while it is made comes once it is painted.
    channel.port1.onmessage = () => {
      const now = performance.now();
      for (const at of pressed.splice(0)) times.push(now - at);
    };
    const watch = new AbortController();
    Object.assign(window, { keyWatch: { times, watch } });
    const onKey = (event: KeyboardEvent) => {
      pressed.push(event.timeStamp);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    window.addEventListener('keydown', onKey, { capture: true, signal: watch.signal });
  });
  const workMs = await slowed(page, () =>
    processorOf(page, async () => {
      for (const field of fields) {
        await field.click();
        await page.waitForTimeout(handMs);
        await page.keyboard.type(text, { delay: betweenKeysMs });
        // What is put off until typing rests belongs to it.
        await page.waitForTimeout(600);
      }
    }),
  );
  const times = await page.evaluate(() => {
    const { keyWatch } = window as unknown as { keyWatch: { times: number[]; watch: AbortController } };
    keyWatch.watch.abort();
    return keyWatch.times;
  });
  return { keys: times.length, ...spreadOf(times), workPerKeyMs: tenths(workMs / times.length) };
}
