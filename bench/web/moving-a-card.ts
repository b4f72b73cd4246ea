import { type Frames, framesWhile } from './frames.ts';
import { type BrowserAtSite, slowed } from './in-browser.ts';
import { tenths } from './spread.ts';

export interface MovingACard {
  /** From taking it until it is let go. */
  readonly frames: Frames;
  /** From letting go until the sheet that says what is missing stands there. */
  readonly answerMs: number;
}

/** So many steps of the pointer between two columns. */
const steps = 60;

/** A card of the board of all deals is carried to the next column, with a slowed processor. */
export async function measureMovingACard(browser: BrowserAtSite): Promise<MovingACard> {
  const page = await browser.open('/deals?layout=board');
  const card = page.getByRole('article').first();
  await card.waitFor();
  const from = await card.boundingBox();
  const column = await card.evaluate((element) =>
    element.closest('[data-column]')?.getAttribute('data-column'),
  );
  const target = page.locator(`[data-column]:not([data-column="${column}"])`);
  // To the neighbour on the right, else to the first on the left.
  const boxes = await target.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const to = boxes.find(({ left, right }) => left > (from?.x ?? 0) && right < 1280) ?? boxes[0];
  if (!from || !to) throw new Error('There is no card, or nowhere to put it.');
  const measured = await slowed(page, async () => {
    const frames = await framesWhile(page, async () => {
      const begin = { x: from.x + 60, y: from.y + 80 };
      await page.mouse.move(begin.x, begin.y);
      await page.mouse.down();
      for (let step = 1; step <= steps; step++) {
        const part = step / steps;
        await page.mouse.move(
          begin.x + (to.left + 80 - begin.x) * part,
          begin.y + (to.top + 120 - begin.y) * part,
        );
        // A hand takes a second for the way. All of it at once would be two dozen frames, most of them of the answer.
        await page.waitForTimeout(16);
      }
    });
    const begun = performance.now();
    await page.mouse.up();
    await page.getByRole('dialog').waitFor();
    return { frames, answerMs: tenths(performance.now() - begun) };
  });
  await page.close();
  return measured;
}
