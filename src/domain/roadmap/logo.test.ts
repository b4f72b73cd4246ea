import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLogo } from './logo.ts';

const png = (width: number, height: number, more = 0) => {
  const bytes = new Uint8Array(33 + more);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};
const jpeg = (width: number, height: number) =>
  new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
    ...[0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 0, 0, 0],
  ]);
const refusal = (bytes: Uint8Array) => {
  const read = readLogo(bytes);
  return read.ok ? 'taken' : read.refusal.message;
};

test('a picture is what its bytes say', () => {
  expect(readLogo(png(240, 72))).toMatchObject({ ok: true, value: 'image/png' });
  expect(readLogo(jpeg(240, 72))).toMatchObject({ ok: true, value: 'image/jpeg' });
  expect(
    refusal(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')),
  ).toMatch(/not a PNG or a JPEG/);
});

test('one that would not fit is refused: of too many bytes, or of few bytes and too many points', () => {
  expect(refusal(png(240, 72, 17_000))).toMatch(/more than 16 kB/);
  expect(refusal(png(60_000, 60_000))).toMatch(/more than 1200 points/);
  expect(refusal(jpeg(60_000, 72))).toMatch(/more than 1200 points/);
  expect(refusal(png(0, 72))).toMatch(/more than 1200 points/);
});

test('whatever bytes are sent, it is read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (bytes, isJpeg) => {
      if (isJpeg) bytes.set([0xff, 0xd8, 0xff].slice(0, bytes.length));
      expect(typeof readLogo(bytes).ok).toBe('boolean');
    }),
  );
});
