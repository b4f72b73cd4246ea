import { expect, test } from 'vitest';
import { paceAfter, restingAt, type ScrollPace } from './scroll-pace.ts';

const frameMs = 1000 / 60;
/** Scrolls by so many pixels a frame, from wherever it is. */
const scrolled = (from: ScrollPace, pixels: number, frames: number) =>
  Array.from({ length: frames }).reduce<ScrollPace>(
    (pace) => paceAfter(pace, pace.top + pixels, (pace.at === -Infinity ? 0 : pace.at) + frameMs),
    from,
  );

test('a turn of the wheel, and turning it steadily, can be read', () => {
  expect(scrolled(restingAt(0), 60, 100).isFlight).toBe(false);
  expect(scrolled(restingAt(0), 140, 100).isFlight).toBe(false);
});

test('a leap is no flight, however far it goes, and flinging the wheel soon is one', () => {
  const leapt = paceAfter(restingAt(0), 90_000, 1000);
  expect(leapt.isFlight).toBe(false);
  expect(paceAfter(leapt, 40_000, 1400).isFlight).toBe(false);
  expect(scrolled(restingAt(0), 400, 4).isFlight).toBe(true);
});

test('it lands when it becomes slow, and not at a single frame that moved less', () => {
  const flying = scrolled(restingAt(0), 400, 30);
  expect(scrolled(flying, 0, 1).isFlight).toBe(true);
  expect(scrolled(flying, 40, 12).isFlight).toBe(false);
  expect(paceAfter(flying, flying.top + 400, flying.at + 300).isFlight).toBe(false);
});
