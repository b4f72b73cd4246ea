/** A picture as a PNG holds it, whole as far as its parts say; what they hold together is not unpacked here. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly channels: number;
  readonly isInterlaced: boolean;
  /** Its points, packed by zlib. */
  readonly packed: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const endBytes = 12;
/** Colours of a point, and how many bits there may be of each, by the type of colour that a picture says it has. */
const colorTypes = new Map<number, { readonly channels: number; readonly bits: readonly number[] }>([
  [0, { channels: 1, bits: [1, 2, 4, 8, 16] }],
  [2, { channels: 3, bits: [8, 16] }],
  [3, { channels: 1, bits: [1, 2, 4, 8] }],
  [4, { channels: 2, bits: [8, 16] }],
  [6, { channels: 4, bits: [8, 16] }],
]);
const ofAnimations = ['acTL', 'fcTL', 'fdAT'];

/**
 * Reads a PNG from its first part to its last, each with the sum that it was given: one that was cut off, changed on its
 * way or goes on behind its end is none, and neither is one that moves.
 */
export function readPng(bytes: Uint8Array): Png | null {
  const parts = partsOf(bytes);
  const [head] = parts ?? [];
  if (!parts || head?.name !== 'IHDR' || parts.at(-1)?.name !== 'IEND') return null;
  if (parts.some(({ name }, place) => (name === 'IHDR' && place > 0) || ofAnimations.includes(name)))
    return null;
  const frame = readHead(head.content);
  if (!frame || (frame.hasPalette && !hasPalette(parts))) return null;
  const packed = joined(parts.filter(({ name }) => name === 'IDAT').map(({ content }) => content));
  return packed.length === 0 ? null : { ...frame.picture, packed };
}

interface Part {
  readonly name: string;
  readonly content: Uint8Array;
}

function partsOf(bytes: Uint8Array): Part[] | null {
  if (!signature.every((byte, at) => bytes[at] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Part[] = [];
  let at = signature.length;
  while (at < bytes.length) {
    if (parts.at(-1)?.name === 'IEND' || at + endBytes > bytes.length) return null;
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return null;
    if (crcOf(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    parts.push({ name, content: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return parts;
}

function readHead(content: Uint8Array) {
  if (content.length !== 13) return null;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const [bits, type, packing, filtering, interlacing] = [...content.subarray(8)];
  const color = colorTypes.get(type ?? -1);
  if (!color || bits === undefined || !color.bits.includes(bits)) return null;
  if (packing !== 0 || filtering !== 0 || (interlacing !== 0 && interlacing !== 1)) return null;
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const isInterlaced = interlacing === 1;
  return { picture: { width, height, bits, channels: color.channels, isInterlaced }, hasPalette: type === 3 };
}

function hasPalette(parts: readonly Part[]): boolean {
  const palette = parts.find(({ name }) => name === 'PLTE')?.content.length ?? 0;
  return palette > 0 && palette <= 768 && palette % 3 === 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** The sum that stands behind each part: CRC-32 of its name and what it holds. */
export function crcOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
