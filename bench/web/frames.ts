import type { Page } from 'playwright-core';
import { processorOf } from './processor-of.ts';
import { type SpreadMs, spreadOf, tenths } from './spread.ts';

/** How evenly a page was drawn while something was done on it. */
export interface Frames extends SpreadMs {
  readonly frames: number;
  /** What the page's thread worked for each frame; more than 16.7 ms leaves no time for the next one. */
  readonly workPerFrameMs: number;
  /** The part of the time that was spent in frames of more than 50 ms: where the eye sees it stop. */
  readonly stalledShare: number;
}

/** Counts the frames that a page draws while something is done on it. */
export async function framesWhile(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let before = performance.now();
    const watch = { gaps, on: true };
    Object.assign(window, { frameWatch: watch });
    const next = (now: number) => {
      gaps.push(now - before);
      before = now;
      if (watch.on) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const workMs = await processorOf(page, work);
  const gaps = await page.evaluate(() => {
    const { frameWatch } = window as unknown as { frameWatch: { gaps: number[]; on: boolean } };
    frameWatch.on = false;
    return frameWatch.gaps.slice(1);
  });
  const sum = (all: readonly number[]) => all.reduce((total, gap) => total + gap, 0);
  return {
    frames: gaps.length,
    ...spreadOf(gaps),
    workPerFrameMs: tenths(workMs / gaps.length),
    stalledShare: Math.round((sum(gaps.filter((gap) => gap > stallMs)) / sum(gaps)) * 1000) / 1000,
  };
}

const stallMs = 50;
