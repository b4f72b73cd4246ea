/** Draws the icons of the installed app from the logo: `node tools/run.mjs tools/make-icons.ts`, after it changed. */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const logo = await readFile('src/web/public/favicon.svg', 'utf8');
const folder = 'src/web/public/icons';

/** `room` is how much of the icon the logo takes: phones cut a maskable one to their own shape. */
const icons = [
  { name: 'icon-192', size: 192, room: 0.72, radius: 0.22 },
  { name: 'icon-512', size: 512, room: 0.72, radius: 0.22 },
  { name: 'maskable-512', size: 512, room: 0.56, radius: 0 },
  { name: 'touch-180', size: 180, room: 0.66, radius: 0 },
];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ colorScheme: 'light' });
  for (const { name, size, room, radius } of icons) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>
      html, body { margin: 0; background: none }
      body { display: grid; place-items: center; height: 100vh; background: #fbfaf7; border-radius: ${radius * size}px }
      svg { width: ${room * size}px; height: ${room * size}px }
    </style>${logo}`);
    await page.screenshot({ path: `${folder}/${name}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
