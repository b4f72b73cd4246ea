/** A picture as a JPEG says of itself. */
export interface Jpeg {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly channels: number;
}

/**
 * Reads a JPEG from mark to mark up to its end: one that was cut off, that says twice how large it is, or that goes on
 * behind its end is none. What its points are is not looked at.
 */
export function readJpeg(bytes: Uint8Array): Jpeg | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  let picture: Jpeg | null = null;
  let hasPoints = false;
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    if (mark === end) return picture && hasPoints && at + 2 === bytes.length ? picture : null;
    const next = at + 4 <= bytes.length ? at + 2 + view.getUint16(at + 2) : bytes.length;
    if (next >= bytes.length || next < at + 4) return null;
    if (isFrame(mark)) {
      if (picture || next < at + 10) return null;
      picture = {
        ...{ bits: view.getUint8(at + 4), channels: view.getUint8(at + 9) },
        ...{ height: view.getUint16(at + 5), width: view.getUint16(at + 7) },
      };
    }
    if (mark === arithmetic) return null;
    if (mark === scan) hasPoints = true;
    at = mark === scan ? afterPoints(bytes, next) : next;
  }
  return null;
}

/** What no browser reads: points that are packed in a way of their own. */
const arithmetic = 0xcc;
const [end, scan] = [0xd9, 0xda];

/** C0 to CF begin a frame, but for three that hold tables. */
const isFrame = (mark: number) => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

/** Where the points of a scan end: at a mark that is none of those which stand among them. */
function afterPoints(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const mark = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && mark !== 0 && mark !== 0xff && !(mark >= 0xd0 && mark <= 0xd7)) return at;
    at += 1;
  }
  return bytes.length;
}
