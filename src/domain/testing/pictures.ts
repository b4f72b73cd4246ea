import { crcOf } from '../roadmap/png.ts';

interface PngOf {
  readonly width: number;
  readonly height: number;
  /** 8 bits a colour, unless said otherwise. */
  readonly bits?: number;
  /** Red, green, blue and how much is seen of it, unless said otherwise. */
  readonly color?: number;
  readonly isInterlaced?: boolean;
  /** Its points as zlib packs them; here they may be anything. */
  readonly packed?: Uint8Array;
}

/** A PNG of which every part has its sum. */
export function pngOf({
  width,
  height,
  bits = 8,
  color = 6,
  isInterlaced = false,
  packed,
}: PngOf): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([bits, color, 0, 0, isInterlaced ? 1 : 0], 8);
  return joined([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head),
    part('IDAT', packed ?? new Uint8Array([0])),
    part('IEND', new Uint8Array()),
  ]);
}

function part(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crcOf(bytes.subarray(4, content.length + 8)));
  return bytes;
}

/** A JPEG that has all its marks, and points that mean nothing. */
export function jpegOf(width: number, height: number): Uint8Array {
  return new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
    ...[0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0xff, 0xd0, 0x34, 0xff, 0xd9],
  ]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((one) => [...one]));
}
