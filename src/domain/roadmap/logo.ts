import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';

/** As many bytes as a logo may have: the client's page stays under 60 kB in all. */
export const mostBytesOfLogo = 16 * 1024;

/** As wide or high as one may be: a picture of few bytes can be made of more points than a phone holds. */
const mostPoints = 1200;

export type LogoType = 'image/png' | 'image/jpeg';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture by what its bytes say, whatever it is called: a PNG or a JPEG, and no larger than a page has room for. */
export function readLogo(bytes: Uint8Array): Result<LogoType, Refusal> {
  if (bytes.length > mostBytesOfLogo) {
    return refuse('logo_not_usable', 'The logo has more than 16 kB. Choose a smaller picture.');
  }
  const png = sizeOfPng(bytes);
  const size = png ?? sizeOfJpeg(bytes);
  if (!size) {
    return refuse('logo_not_usable', 'The logo is not a PNG or a JPEG. Save the picture as one of these.');
  }
  const isFitting = (points: number) => points > 0 && points <= mostPoints;
  if (!isFitting(size.width) || !isFitting(size.height)) {
    return refuse('logo_not_usable', 'The logo is more than 1200 points wide or high. Make it smaller.');
  }
  return accept(png ? 'image/png' : 'image/jpeg');
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

function sizeOfPng(bytes: Uint8Array): Size | null {
  if (bytes.length < 33 || !signature.every((byte, at) => bytes[at] === byte)) return null;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Goes from mark to mark until the one that says how large the picture is. */
function sizeOfJpeg(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    if (isFrame(mark)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

/** C0 to CF begin a frame, but for three that hold tables. */
const isFrame = (mark: number) => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
