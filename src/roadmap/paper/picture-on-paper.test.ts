import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { jpegOf, pngOf } from '#domain/testing/pictures.ts';
import { sharedRoadmap } from '../testing/shared-roadmap.ts';
import { planPaper } from './plan-paper.ts';

const address = (bytes: Uint8Array | string, type = 'png') =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
const points = (width: number, height: number, channels = 4, filter = 0) => {
  const lines = Buffer.alloc(height * (1 + width * channels), 0x40);
  for (let line = 0; line < height; line += 1) lines[line * (1 + width * channels)] = filter;
  return lines;
};
const packed = (width: number, height: number, channels = 4, filter = 0) =>
  deflateSync(points(width, height, channels, filter));
const whole = pngOf({ width: 24, height: 8, packed: packed(24, 8) });

const printed = async (logo: string) =>
  (
    await planPaper({
      roadmap: { ...sharedRoadmap, look: { colors: null, logo } },
      ...{ today: '2026-11-22', now: '2026-11-22T09:00:00.000Z' },
    })
  ).toString('latin1');
const hasPicture = (paper: string) => {
  // The typeface and the end of the document: it was written as a whole, whatever became of the picture.
  expect(paper).toMatch(/\+Inter-Regular/);
  expect(paper.trimEnd().endsWith('%%EOF')).toBe(true);
  return paper.includes('/Subtype /Image');
};

test.each([
  ['a PNG that lets the page through', address(whole)],
  ['a PNG without', address(pngOf({ width: 24, height: 8, color: 2, packed: packed(24, 8, 3, 4) }))],
  ['a grey JPEG', address(jpegOf(24, 8), 'jpeg')],
  ['a PNG that is called a JPEG', address(whole, 'jpeg')],
  ['one as large as there may be', address(pngOf({ width: 1200, height: 1200, packed: packed(1200, 1200) }))],
])('%s stands on paper, and is said in words', async (_, logo) => {
  const paper = await printed(logo);
  expect(hasPicture(paper)).toBe(true);
  expect(paper).toMatch(/\/S \/Figure[^>]*\/Alt \(Ostrava Systems\)|\/Alt \(Ostrava Systems\)/);
});

const [width, height] = [24, 8];
const bomb = deflateSync(Buffer.alloc(8_000_000));

test.each([
  ['cut off', address(whole.subarray(0, whole.length - 30))],
  ['nothing but a name', address('')],
  ['words', address('no picture')],
  ['an SVG', address('<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg+xml')],
  ['a WebP', address('RIFF\x20\x00\x00\x00WEBPVP8 ', 'webp')],
  ['points that are not packed', address(pngOf({ width, height, packed: Buffer.from('not packed') }))],
  [
    'points that were cut off before they were summed',
    address(pngOf({ width, height, packed: packed(24, 8).subarray(0, 9) })),
  ],
  ['fewer points than it says', address(pngOf({ width: 1000, height: 1000, packed: packed(24, 8) }))],
  ['many more points than it says', address(pngOf({ width, height, packed: bomb }))],
  [
    'more points than a phone holds',
    address(pngOf({ width: 60_000, height: 60_000, packed: packed(24, 8) })),
  ],
  ['lines in a way that there is none of', address(pngOf({ width, height, packed: packed(24, 8, 4, 9) }))],
  ['lines in another order', address(pngOf({ width, height, isInterlaced: true, packed: packed(24, 8) }))],
  ['16 bits a colour', address(pngOf({ width, height, bits: 16, packed: packed(48, 8) }))],
  ['a part of a length that leads back', address(whole.with(33, 0xff))],
  ['a JPEG that was cut off', address(jpegOf(24, 8).subarray(0, 30), 'jpeg')],
  ['a JPEG of no colours', address(jpegOf(24, 8).with(17, 0), 'jpeg')],
])('a logo of %s is left out, and the plan is written', async (_, logo) => {
  expect(hasPicture(await printed(logo))).toBe(false);
});
