import { TextDecoder } from 'node:util';
import { wideEncodingOf } from '../tables/encoding.ts';
import { FileNotReadable, type TableFile } from '../tables/table-file.ts';
import type { ReadCard } from './card.ts';
import { CardsOfLines } from './cards-of-lines.ts';

/** A line longer than this is no line of a card, not even that of a photo. */
const longestLine = 32_000_000;

/** Whether a file is one of cards, by its first bytes and whatever its name is. */
export function beginsAsCards(start: Buffer): boolean {
  const text = start.subarray(0, 400).toString('latin1').replaceAll('\u0000', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*BEGIN:\s*VCARD\s/i.test(text);
}

/** The cards of a file, one after the other; of the file only one card is held at a time. */
export async function* cardsIn(file: TableFile, keepsPhotos = false): AsyncGenerator<ReadCard> {
  const cards = new CardsOfLines(keepsPhotos);
  let rest = '';
  for await (const text of bytesOf(await file.open())) {
    // A line break of Windows may be cut in two; old computers have a carriage return alone.
    const whole = rest + text;
    const end = whole.endsWith('\r') ? whole.length - 1 : whole.length;
    const lines = whole.slice(0, end).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + whole.slice(end);
    if (rest.length > longestLine) {
      throw new FileNotReadable(`${file.name} has a line of more than 32 MB. It is no file of cards.`);
    }
    for (const line of lines) {
      const read = cards.take(line);
      if (read) yield read;
    }
  }
  for (const line of rest.split('\r')) {
    const read = cards.take(line);
    if (read) yield read;
  }
  const last = cards.end();
  if (last) yield last;
}

/** A letter for each byte. A file of wide letters is written anew in UTF-8, so that all that follows is the same. */
async function* bytesOf(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  let start: Buffer | null = Buffer.alloc(0);
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    const bytes: Buffer = start ? Buffer.concat([start, chunk as Buffer]) : (chunk as Buffer);
    if (start && bytes.length < 4) {
      start = bytes;
      continue;
    }
    const wide = start && wideEncodingOf(bytes);
    if (wide) decoder = new TextDecoder(wide);
    const text = (decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes).toString('latin1');
    yield start ? text.replace(/^\u00ef\u00bb\u00bf/, '') : text;
    start = null;
  }
}
