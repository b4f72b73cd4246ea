/** Cuts Inter to what the app writes: `node tools/run.mjs tools/make-font.ts`, after the package or the signs changed. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const source = 'node_modules/@fontsource-variable/inter';
const folder = 'src/web/ui/fonts';
/** The weights that the design uses; the font has more. */
const weights = { wght: { min: 400, max: 700, default: 400 } };

/** Kerning, numbers as wide as one another, and the l that is no I. */
const features = ['kern', 'ccmp', 'tnum', 'cv05'];

const signs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place)).join('');

const cuts = [
  {
    from: 'inter-latin-wght-normal',
    to: 'inter-latin',
    signs: `${signs(0x20, 0x7e)}${signs(0xa0, 0xff)}‐‑–—‘’‚“”„•…‹›€™↑↓−∕`,
  },
  // The letters of the other languages of Europe, for names: fetched where one of them stands.
  { from: 'inter-latin-ext-wght-normal', to: 'inter-latin-names', signs: `${signs(0x100, 0x17f)}ȘșȚțẞ` },
];

await mkdir(folder, { recursive: true });
for (const cut of cuts) {
  const whole = await readFile(`${source}/files/${cut.from}.woff2`);
  const part = await subsetFont(whole, cut.signs, {
    targetFormat: 'woff2',
    variationAxes: weights,
    keepFeatures: features,
    noHinting: true,
  });
  await writeFile(`${folder}/${cut.to}.woff2`, part);
  console.log(`${cut.to}: ${part.length} bytes of ${whole.length}`);
}
await writeFile(`${folder}/LICENSE`, await readFile(`${source}/LICENSE`));
