import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPage, pagesOfStrangers, type ScreenOfApp } from './every-page.ts';
import { startJourney } from './journey.ts';
import { loadSample, type Person, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
  await loadSample(await stage.person());
});
afterAll(() => stage?.end());

test.each([1280, 390])(
  'every page of the sample fits %i pixels, without a fault, and keeps nobody out, light or dark',
  async (width) => {
    const member = await stage.person({ width });
    expect(await wrongOn(member, await everyPage(member.call))).toEqual([]);
  },
);

test('so does every page before signing in', async () => {
  const screens = await pagesOfStrangers((await stage.person()).call);
  for (const width of [1280, 390]) {
    expect(await wrongOn(await stage.person({ width, isNew: true }), screens)).toEqual([]);
  }
});

/** What is too wide, faulty or a barrier on screens, in words. */
async function wrongOn({ page, open, faults }: Person, screens: readonly ScreenOfApp[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, path } of screens) {
    await inColours(page, 'light');
    await open(path);
    await page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'hidden' });
    const tooWide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    if (Number(tooWide) > 0) wrong.push(`${name} is ${tooWide} pixels too wide`);
    wrong.push(...faults.splice(0).map((fault) => `${name}: ${fault}`));
    await page.evaluate(axe.source);
    wrong.push(...(await barriersOn(page)).map((barrier) => `${name}, light: ${barrier}`));
    // The dark theme differs in nothing but its colours.
    await inColours(page, 'dark');
    wrong.push(...(await barriersOn(page, 'color-contrast')).map((barrier) => `${name}, dark: ${barrier}`));
  }
  return wrong;
}

/** Goes over to a theme, and waits until it is painted. */
async function inColours(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** What axe finds serious or worse on a page, with the place; by one rule, or by all. */
async function barriersOn(page: Page, rule?: string): Promise<string[]> {
  const options = { resultTypes: ['violations'], ...(rule === undefined ? {} : { runOnly: [rule] }) };
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id} (${help}) at ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
}
