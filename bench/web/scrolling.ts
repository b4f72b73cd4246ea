import type { Page } from 'playwright-core';
import { type Frames, framesWhile } from './frames.ts';
import { type BrowserAtSite, slowed } from './in-browser.ts';
import { tenths } from './spread.ts';

export interface Scrolling {
  readonly deals: number;
  /** As fast as words can still be made out: every row that comes in is made. */
  readonly reading: Frames;
  /** Flung through the whole list, faster than anybody reads. */
  readonly flinging: Frames;
  /** From a leap with the scroll bar to anywhere until the rows there have their words; the median. */
  readonly leapMs: number;
}

const turns = 150;
/** A notch of the wheel at each frame. */
const readingPx = 100;
/** A wheel that was set spinning. */
const flingingPx = 400;
const leaps = [0.5, 0.9, 0.1, 0.7, 0.3];

/** The table of all deals, scrolled with the wheel and then by leaps, with a slowed processor. */
export async function measureScrolling(browser: BrowserAtSite): Promise<Scrolling> {
  const page = await browser.open('/deals');
  const grid = page.getByRole('grid');
  await grid.getByRole('rowheader').first().waitFor();
  const deals = Number(await grid.getAttribute('aria-rowcount')) - 1;
  await grid.hover();
  const measured = await slowed(page, async () => {
    const reading = await framesWhile(page, () => turn(page, readingPx));
    const flinging = await framesWhile(page, () => turn(page, flingingPx));
    const times: number[] = [];
    for (const leap of leaps) times.push(await leapTo(page, leap));
    return {
      reading,
      flinging,
      leapMs: tenths(times.toSorted((one, other) => one - other)[2] ?? Number.NaN),
    };
  });
  await page.close();
  return { deals, ...measured };
}

async function turn(page: Page, pixels: number): Promise<void> {
  for (let done = 0; done < turns; done++) {
    await page.mouse.wheel(0, pixels);
    await page.waitForTimeout(16);
  }
}

async function leapTo(page: Page, share: number): Promise<number> {
  return page.evaluate(async (to) => {
    const grid = document.querySelector('[role=grid]');
    if (!grid) throw new Error('There is no table.');
    const begun = performance.now();
    grid.scrollTop = (grid.scrollHeight - grid.clientHeight) * to;
    const isThere = () => {
      const { top, bottom } = grid.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      return [...grid.querySelectorAll('[data-deal]')].some((row) => {
        const box = row.getBoundingClientRect();
        return box.top <= middle && box.bottom >= middle;
      });
    };
    while (!isThere()) await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - begun;
  }, share);
}
