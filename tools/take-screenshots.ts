// Takes every screen, those before signing in too, light and dark, on a desk and on a phone, to be looked at:
//   node tools/run.mjs tools/take-screenshots.ts [folder] [--only name,name] [--language de] [--whole]
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import {
  actOn,
  everyPage,
  pageOfFounder,
  pagesOfStrangers,
  type ScreenOfApp,
} from '../tests/journeys/every-page.ts';
import { reviewScreens } from '../tests/journeys/review-states.ts';
import { loadSample, type Person, startStage } from '../tests/journeys/stage.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    language: { type: 'string', default: 'en' },
    /** The whole length of a page rather than what a window shows. */
    whole: { type: 'boolean', default: false },
  },
});
const folder = resolve(positionals[0] ?? 'screenshots');
const only = values.only?.split(',');
const widths = { desk: 1280, phone: 390 } as const;
const themes = ['light', 'dark'] as const;
/** What follows the first painting, such as a picture that is drawn to the width it has. */
const settleMs = 250;

await mkdir(folder, { recursive: true });
const stage = await startStage();
try {
  const locale = values.language === 'de' ? 'de-DE' : 'en-GB';
  for (const [device, width] of Object.entries(widths)) {
    await takeAll(await stage.person({ width, locale, isNew: true }), [pageOfFounder], device);
  }
  const member = await stage.person();
  await loadSample(member);
  const within = [...(await everyPage(member.call)), ...(await reviewScreens(member.call))];
  const before = await pagesOfStrangers(member.call);
  for (const [device, width] of Object.entries(widths)) {
    await takeAll(await stage.person({ width, locale }), within, device);
    await takeAll(await stage.person({ width, locale, isNew: true }), before, device);
  }
} finally {
  await stage.end();
}
console.log(folder);

async function takeAll({ page, open, faults }: Person, screens: readonly ScreenOfApp[], device: string) {
  for (const screen of screens) {
    const { name, path, between } = screen;
    if (only && !only.includes(name)) continue;
    await between?.(page);
    for (const theme of themes) {
      // Before the page is opened: colours that fade from one theme to the other are no picture of either.
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await open(path);
      await actOn(page, screen);
      await take(page, `${name}-${device}-${theme}`);
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
  for (const fault of faults) console.log(fault);
}

async function take(page: Page, name: string) {
  await page
    .getByRole('status', { name: /^(Loading|Wird geladen)$/ })
    .first()
    .waitFor({ state: 'hidden' });
  await page.waitForTimeout(settleMs);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: values.whole });
}
