import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { likelyLetters } from './likely-letters.ts';
import type { TableFile, TableForm } from './table-file.ts';

/** So much text with letters outside of ASCII tells one old encoding from another. */
const enoughBytes = 32_768;

/**
 * How a file's text is encoded. A byte order mark says so; without one, a file that is UTF-8 to its last byte is
 * UTF-8, so the whole file has to be looked at. Any other is told by its letters.
 */
export async function encodingOf(file: TableFile): Promise<TableForm['encoding']> {
  let held = Buffer.alloc(0);
  let first = true;
  let old: Sample | undefined;
  for await (const chunk of await file.open()) {
    const bytes = Buffer.concat([held, chunk as Buffer]);
    if (first && bytes.length < 4) {
      held = bytes;
      continue;
    }
    if (first) {
      const wide = wideEncodingOf(bytes);
      if (wide) return wide;
      first = false;
    }
    const whole = old ? bytes.length : endOfLastCharacter(bytes);
    if (!old && !isUtf8(bytes.subarray(0, whole))) old = new Sample();
    old?.take(bytes);
    if (old?.isEnough) break;
    held = old ? Buffer.alloc(0) : bytes.subarray(whole);
  }
  if (!old && held.length > 0 && !isUtf8(held)) {
    old = new Sample();
    old.take(held);
  }
  return old ? likelyLetters(old.bytes) : 'utf-8';
}

/** The lines that have letters outside of ASCII. A line break is the same byte in all old encodings. */
class Sample {
  readonly #lines: Buffer[] = [];
  #size = 0;

  take(bytes: Buffer): void {
    for (let from = 0; from < bytes.length && !this.isEnough; ) {
      const end = bytes.indexOf(0x0a, from);
      const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
      from += line.length;
      if (!line.some((byte) => byte >= 0x80)) continue;
      const kept = line.subarray(0, enoughBytes);
      this.#lines.push(kept);
      this.#size += kept.length;
    }
  }

  get isEnough(): boolean {
    return this.#size >= enoughBytes;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#lines);
  }
}

/** Whether a mark at the beginning of a file says how its letters are written. */
export async function hasByteOrderMark(file: TableFile): Promise<boolean> {
  for await (const chunk of await file.open())
    return /^(?:efbbbf|fffe|feff)/.test((chunk as Buffer).subarray(0, 3).toString('hex'));
  return false;
}

/** Whether each letter has two bytes, by the first four of a file. */
export function wideEncodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: a header in Latin letters has a zero in every other byte.
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) return 'utf-16be';
  return undefined;
}

/** Where the last whole character ends, so that one that is cut between two chunks is judged with the next. */
function endOfLastCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length - back + 1;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back >= length ? bytes.length : bytes.length - back;
    }
  }
  return bytes.length;
}

/** The text of a file, piece by piece. PostgreSQL keeps no zero character in text, so that none comes out. */
export async function* decoded(
  bytes: AsyncIterable<unknown>,
  encoding: TableForm['encoding'],
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of bytes) {
    const text = decoder.write(chunk as Buffer);
    if (text !== '') yield text.replaceAll('\u0000', '');
  }
  const rest = decoder.end();
  if (rest) yield rest;
}
