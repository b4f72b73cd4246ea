import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mountWeb } from '#server/web/mount-web.ts';
import { launchBrowser } from './browser.ts';

let files: string;
let app: FastifyInstance;
let browser: Browser;
let url: string;
beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'ls-versions-'));
  await cp('dist/web', files, { recursive: true });
  app = fastify();
  await mountWeb(app, files);
  url = await app.listen({ host: '127.0.0.1', port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await rm(files, { recursive: true, force: true });
});

/** As a further build leaves it: another page, and a service worker that knows it by another revision. */
async function build(version: string) {
  for (const compressed of ['br', 'gz']) {
    for (const file of ['index.html', 'service-worker.js'])
      await rm(join(files, `${file}.${compressed}`), { force: true });
  }
  const page = join(files, 'index.html');
  const html = (await readFile(page, 'utf8')).replace(/<meta name="version"[^>]*>/, '');
  await writeFile(page, html.replace('<head>', `<head><meta name="version" content="${version}">`));
  const worker = join(files, 'service-worker.js');
  const script = await readFile(worker, 'utf8');
  const listed = /(url:\s*[`"']\/index\.html[`"'],\s*revision:\s*[`"'])[^`"']*/;
  expect(script).toMatch(listed);
  await writeFile(worker, script.replace(listed, `$1${version}`));
}

const versionOf = (page: Page) =>
  page.evaluate<string | null>(
    `document.querySelector('meta[name="version"]')?.getAttribute('content') ?? null`,
  );

/** Until the app is on the page, and a new version of it has been fetched. */
async function onceFetched(page: Page) {
  const isWaiting = `navigator.serviceWorker.getRegistration().then((it) => it?.waiting != null)`;
  await expect.poll(() => page.evaluate(isWaiting)).toBe(true);
}

test('a new version takes over where a page begins alone, and under nobody’s hands', async () => {
  await build('one');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
  expect(await versionOf(page)).toBe('one');

  // What runs stays while somebody works, and the next beginning is the new one.
  await build('two');
  await page.reload();
  await onceFetched(page);
  expect(await versionOf(page)).toBe('one');
  await page.reload();
  await expect.poll(() => versionOf(page)).toBe('two');

  // Beside another window it waits, until one of the two begins alone.
  await build('three');
  await page.reload();
  await onceFetched(page);
  const beside = await context.newPage();
  await beside.goto(url);
  await beside.locator('#root > *').first().waitFor();
  expect([await versionOf(page), await versionOf(beside)]).toEqual(['two', 'two']);
  await beside.close();
  await page.reload();
  await expect.poll(() => versionOf(page)).toBe('three');
  await context.close();
});
