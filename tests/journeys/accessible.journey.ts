import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { painted } from './browser.ts';
import { actOn, everyPage, pageOfFounder, pagesOfStrangers, type ScreenOfApp } from './every-page.ts';
import { startJourney } from './journey.ts';
import { reviewScreens } from './review-states.ts';
import { loadSample, type Person, type Stage } from './stage.ts';

let stage: Stage;
let wrongForFounder: string[];
beforeAll(async () => {
  stage = await startJourney();
  const founder = await stage.person({ isNew: true });
  wrongForFounder = await wrongOn(founder, [pageOfFounder]);
  await founder.page.context().close();
  await loadSample(await stage.person());
});
afterAll(() => stage?.end());

const widths = [1280, 390];
const parts = [1, 2, 3, 4, 5];

test.each(parts)(
  'every page of the sample fits both widths, without a fault, and keeps nobody out, light or dark: part %i',
  async (part) => {
    const member = await stage.person();
    const screens = await everyPage(member.call);
    const ofPart = screens.filter((_, at) => at % parts.length === part - 1);
    expect(await wrongOn(member, ofPart)).toEqual([]);
  },
);

test('so does every page before signing in', async () => {
  const screens = await pagesOfStrangers((await stage.person()).call);
  const wrong = await wrongOn(await stage.person({ isNew: true }), screens);
  expect([...wrongForFounder, ...wrong]).toEqual([]);
});

test('so does what was found in words beside a close-out', async () => {
  const member = await stage.person();
  const screens = await reviewScreens(member.call);
  // What fails on purpose says so on the console.
  expect(
    await wrongOn(
      member,
      screens.filter(({ between }) => !between),
    ),
  ).toEqual([]);
});

/** What is too wide, faulty or a barrier on screens, in words. */
async function wrongOn(person: Person, screens: readonly ScreenOfApp[]): Promise<string[]> {
  const { page, faults } = person;
  const wrong: string[] = [];
  for (const [at, screen] of screens.entries()) {
    const { name, path } = screen;
    // Going on inside the app costs a third of opening it anew, and axe is read once.
    if (at > 0) await person.goOn(path);
    else {
      await person.open(path);
      await page.evaluate(axe.source);
    }
    await actOn(page, screen);
    // A window is made narrow as well as opened so, and reading each page once is half of the work.
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await inColours(page, 'light');
      await page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'hidden' });
      const on = (what: string) => `${name} at ${width} pixels: ${what}`;
      const tooWide = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'));
      if (tooWide > 0) wrong.push(on(`${tooWide} pixels too wide`));
      wrong.push(...(await barriersOn(page)).map((barrier) => on(`light, ${barrier}`)));
      // The dark theme differs in nothing but its colours.
      await inColours(page, 'dark');
      wrong.push(...(await barriersOn(page, 'color-contrast')).map((barrier) => on(`dark, ${barrier}`)));
      wrong.push(...faults.splice(0).map(on));
    }
  }
  return wrong;
}

/** Goes over to a theme, and waits until it is painted. */
async function inColours(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  await painted(page);
}

/** What axe finds serious or worse on a page, with the place; by one rule, or by all. */
async function barriersOn(page: Page, rule?: string): Promise<string[]> {
  // What axe would fetch beforehand is for rules that are off or about sound, which there is none of.
  const options = {
    ...{ resultTypes: ['violations'], preload: false },
    ...(rule === undefined ? {} : { runOnly: [rule] }),
  };
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id} (${help}) at ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
}
