import { isUtf8 } from 'node:buffer';
import type { TableFile, TableForm } from './table-file.ts';

/**
 * How a file's text is encoded. A byte order mark says so; without one, a file that is UTF-8 to its last byte is
 * UTF-8 and any other is Windows-1252, so the whole file has to be looked at.
 */
export async function encodingOf(file: TableFile): Promise<TableForm['encoding']> {
  let held = Buffer.alloc(0);
  let first = true;
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
    const whole = endOfLastCharacter(bytes);
    if (!isUtf8(bytes.subarray(0, whole))) return 'windows-1252';
    held = bytes.subarray(whole);
  }
  return held.length > 0 && !isUtf8(held) ? 'windows-1252' : 'utf-8';
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
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    if (text !== '') yield text.replaceAll('\u0000', '');
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
