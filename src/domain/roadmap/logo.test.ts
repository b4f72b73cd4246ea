import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jpegOf, pngOf } from '../testing/pictures.ts';
import { readLogo } from './logo.ts';

const png = (width: number, height: number, packed = new Uint8Array([0])) => pngOf({ width, height, packed });
const refusal = (bytes: Uint8Array) => {
  const read = readLogo(bytes);
  return read.ok ? 'taken' : read.refusal.message;
};
const written = (text: string) => new TextEncoder().encode(text);

test('a picture is what its bytes say', () => {
  expect(readLogo(png(240, 72))).toMatchObject({ ok: true, value: 'image/png' });
  expect(readLogo(jpegOf(240, 72))).toMatchObject({ ok: true, value: 'image/jpeg' });
  for (const other of ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'RIFF0000WEBPVP8 ', '']) {
    expect(refusal(written(other))).toMatch(/not a PNG or a JPEG/);
  }
});

test('one that would not fit is refused: of too many bytes, or of few bytes and too many points', () => {
  expect(refusal(png(240, 72, new Uint8Array(17_000)))).toMatch(/more than 16 kB/);
  expect(refusal(png(60_000, 60_000))).toMatch(/more than 1200 points/);
  expect(refusal(jpegOf(60_000, 72))).toMatch(/more than 1200 points/);
  expect(refusal(png(0, 72))).toMatch(/more than 1200 points/);
});

test.each([
  ['a PNG', png(240, 72, new Uint8Array(90).fill(7))],
  ['a JPEG', jpegOf(240, 72)],
])('%s that was cut off anywhere, or goes on behind its end, is refused', (_, whole) => {
  expect(refusal(whole)).toBe('taken');
  for (let length = 2; length < whole.length; length += 1) {
    expect(refusal(whole.subarray(0, length))).not.toBe('taken');
  }
  expect(refusal(Uint8Array.from([...whole, 0]))).toMatch(/cannot be read to its end/);
});

test('a PNG of which a byte is another than when it was saved is refused', () => {
  const whole = png(240, 72, new Uint8Array(40).fill(7));
  for (let at = 8; at < whole.length; at += 1) {
    expect(refusal(whole.with(at, (whole[at] ?? 0) ^ 1))).not.toBe('taken');
  }
});

test.each([
  ['colours that there are none of', pngOf({ width: 2, height: 2, color: 5 })],
  ['more bits than its colours may have', pngOf({ width: 2, height: 2, bits: 4, color: 6 })],
  ['colours of a palette that it does not hold', pngOf({ width: 2, height: 2, color: 3 })],
  ['no points', pngOf({ width: 2, height: 2, packed: new Uint8Array() })],
  ['two sizes', Uint8Array.from([...jpegOf(2, 2).slice(0, 21), ...jpegOf(60_000, 2).slice(8)])],
])('a picture of %s is refused', (_, bytes) => {
  expect(refusal(bytes)).toMatch(/cannot be read to its end/);
});

test('whatever bytes are sent, it is read or refused', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(png(9, 9), jpegOf(9, 9)),
      fc.array(fc.tuple(fc.nat(120), fc.nat(255)), { maxLength: 6 }),
      fc.nat(120),
      (whole, changes, length) => {
        const bytes = whole.slice(0, length);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        expect(typeof readLogo(bytes).ok).toBe('boolean');
      },
    ),
  );
});
