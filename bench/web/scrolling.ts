import type { Page } from 'playwright-core';
import { type Frames, framesWhile } from './frames.ts';
import { type BrowserAtSite, slowed } from './in-browser.ts';
import { tenths } from './spread.ts';

export interface Scrolling {
  readonly deals: number;
  readonly frames: Frames;
  /** From a leap with the scroll bar to anywhere until the rows there have their words; the median. */
  readonly leapMs: number;
}

const turns = 150;
/** A quick hand on the wheel. */
const turnPx = 400;
const leaps = [0.5, 0.9, 0.1, 0.7, 0.3];

/** The table of all deals, scrolled with the wheel and then by leaps, with a slowed processor. */
export async function measureScrolling(browser: BrowserAtSite): Promise<Scrolling> {
  const page = await browser.open('/deals');
  const grid = page.getByRole('grid');
  await grid.getByRole('rowheader').first().waitFor();
  const deals = Number(await grid.getAttribute('aria-rowcount')) - 1;
  await grid.hover();
  const measured = await slowed(page, async () => {
    const frames = await framesWhile(page, async () => {
      for (let turn = 0; turn < turns; turn++) {
        await page.mouse.wheel(0, turnPx);
        await page.waitForTimeout(16);
      }
    });
    const times: number[] = [];
    for (const leap of leaps) times.push(await leapTo(page, leap));
    return { frames, leapMs: tenths(times.toSorted((one, other) => one - other)[2] ?? Number.NaN) };
  });
  await page.close();
  return { deals, ...measured };
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
