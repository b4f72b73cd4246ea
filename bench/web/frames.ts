import type { Page } from 'playwright-core';

/** How evenly a page was drawn while something was done on it. */
export interface Frames {
  readonly frames: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
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
  await work();
  const gaps = await page.evaluate(() => {
    const { frameWatch } = window as unknown as { frameWatch: { gaps: number[]; on: boolean } };
    frameWatch.on = false;
    return frameWatch.gaps.slice(1);
  });
  return framesOf(gaps);
}

const stallMs = 50;

function framesOf(gaps: readonly number[]): Frames {
  const sorted = gaps.toSorted((one, other) => one - other);
  const sum = (all: readonly number[]) => all.reduce((total, gap) => total + gap, 0);
  const at = (share: number) =>
    tenths(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  return {
    frames: sorted.length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    longestMs: at(1),
    stalledShare: Math.round((sum(sorted.filter((gap) => gap > stallMs)) / sum(sorted)) * 1000) / 1000,
  };
}

/** Milliseconds to one digit. */
export const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
