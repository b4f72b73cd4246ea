import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPage } from './every-page.ts';
import { loadSample, type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.end());

test.each([1280, 390])('nobody is kept out of any page, light or dark, at %i pixels', async (width) => {
  const person = await stage.person({ width });
  const { page, open, call } = person;
  if (width === 1280) await loadSample(person);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const barriers: string[] = [];
  for (const { name, path } of await everyPage(call)) {
    await open(path);
    await page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'hidden' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Colours may fade from one theme to the other.
      await page.waitForTimeout(200);
      barriers.push(...(await barriersOn(page)).map((barrier) => `${name} ${colorScheme}: ${barrier}`));
    }
  }
  expect(barriers).toEqual([]);
});

/** What axe finds serious or worse on a page, with the place. */
async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] })`,
  )) as axe.AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id} (${help}) at ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
}
