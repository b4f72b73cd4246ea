import { isUtf8 } from 'node:buffer';
import type { TableFile, TableForm } from './table-file.ts';

/** So many letters outside of ASCII tell one old encoding from another. */
const enoughLetters = 200;

/**
 * How a file's text is encoded. A byte order mark says so; without one, a file that is UTF-8 to its last byte is
 * UTF-8, so the whole file has to be looked at. Any other is of Windows or of old programs of Apple, by its letters.
 */
export async function encodingOf(file: TableFile): Promise<TableForm['encoding']> {
  let held = Buffer.alloc(0);
  let first = true;
  let old: OldLetters | undefined;
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
    if (old || !isUtf8(bytes.subarray(0, whole))) old = lettersIn(bytes, old);
    if (old && old.windows + old.apple >= enoughLetters) break;
    held = old ? Buffer.alloc(0) : bytes.subarray(whole);
  }
  if (!old && held.length > 0 && !isUtf8(held)) old = lettersIn(held);
  if (!old) return 'utf-8';
  return old.apple > old.windows ? 'macintosh' : 'windows-1252';
}

interface OldLetters {
  readonly windows: number;
  readonly apple: number;
}

/** Quotation marks, dashes and the like in Windows-1252, which stand beside letters too. */
const signsOfWindows: ReadonlySet<number> = new Set([
  ...[0x80, 0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b],
]);

/** Letters with accents stand high in Windows-1252 and low in Mac Roman; those behind another letter are counted. */
function lettersIn(bytes: Buffer, before: OldLetters = { windows: 0, apple: 0 }): OldLetters {
  let { windows, apple } = before;
  for (let at = 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || !isLetter(bytes[at - 1] ?? 0)) continue;
    if (byte >= 0xc0) windows += 1;
    else if ((byte < 0xa0 && !signsOfWindows.has(byte)) || byte === 0xa7) apple += 1;
  }
  return { windows, apple };
}

const isLetter = (byte: number) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

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
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    if (text !== '') yield text.replaceAll('\u0000', '');
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
