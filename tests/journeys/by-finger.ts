import type { Locator, Page } from 'playwright-core';

/** Takes something by a finger and puts it down on something else, or has the finger taken away on the way. */
export async function dragByFinger(page: Page, from: Locator, to: Locator, isTakenAway = false) {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('nothing to drag, or nowhere to drag it to');
  const hand = await page.context().newCDPSession(page);
  const x = start.x + start.width / 2;
  const heights = [start, end].map(({ y, height }) => y + height / 2) as [number, number];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', y?: number) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await touch('touchStart', heights[0]);
  for (let step = 1; step <= 6; step += 1) {
    await touch('touchMove', heights[0] + ((heights[1] - heights[0]) * step) / 6);
  }
  await touch(isTakenAway ? 'touchCancel' : 'touchEnd');
  await hand.detach();
}
