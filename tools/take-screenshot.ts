// Takes the picture of the README from the sample workspace: node tools/run.mjs tools/take-screenshot.ts
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';

const project = join(import.meta.dirname, '..');
const images = join(project, 'docs', 'images');
const dealShown = 'Line automation, Dayton plant';

interface Demo {
  readonly url: string;
  readonly email: string;
  readonly password: string;
}

const child = spawn(process.execPath, ['bin/leadsheet.mjs', 'demo', '--json', '--no-open'], {
  cwd: project,
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const demo = await said(child.stdout);
  await mkdir(images, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 980 },
      deviceScaleFactor: 2,
      colorScheme: 'light',
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    await signIn(page, demo);
    await page.getByRole('heading', { name: 'Moves' }).waitFor();
    const found = await page.request.get(`${demo.url}/api/deals?search=${encodeURIComponent(dealShown)}`);
    const { items } = (await found.json()) as { items: { dealId: string }[] };
    await page.goto(`${demo.url}/deals/${items[0]?.dealId}`);
    await page.getByRole('heading', { level: 1, name: dealShown }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(images, 'deal.png') });
  } finally {
    await browser.close();
  }
} finally {
  child.kill('SIGINT');
  await once(child, 'exit');
}

/** Waits for the one JSON answer of the command, which may be on several lines. */
async function said(output: NodeJS.ReadableStream): Promise<Demo> {
  let text = '';
  for await (const line of createInterface(output)) {
    text += line;
    try {
      return JSON.parse(text) as Demo;
    } catch {
      // There is more to come.
    }
  }
  throw new Error(`The demo did not start: ${text}`);
}

async function signIn(page: Page, { url, email, password }: Demo): Promise<void> {
  await page.goto(url);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
