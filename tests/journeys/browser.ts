import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Without windows it spends a quarter less on the same journeys; the whole one does where it is missing. */
const withoutWindows = '/usr/bin/chromium-headless-shell';
const executablePath =
  process.env.CHROMIUM ?? (existsSync(withoutWindows) ? withoutWindows : '/usr/bin/chromium');

/**
 * Parts of its own window that the whole browser draws as pages, in a process for each person: half of what opening
 * our page for somebody costs, for an address bar that nobody sees.
 */
const pagesOfItsWindow = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIReloadButton',
  'InitialWebUI',
  'PreloadTopChromeWebUI',
];

/** What Playwright turns off and a page could feel; the browser hears the last list only, and that is ours. */
const turnedOffByPlaywright = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...turnedOffByPlaywright, ...pagesOfItsWindow].join(',')}`,
];

/** A browser that nobody looks at. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args: flags });

/** Waits until a page shows what it knows. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');
