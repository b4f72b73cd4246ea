import { decoded, encodingOf } from '../tables/encoding.ts';
import type { TableFile } from '../tables/table-file.ts';

/** One event of a calendar as it is written, with the line of the file on which it begins. */
export interface EventBlock {
  readonly line: number;
  readonly text: string;
}

/** What is longer is no event that somebody planned; pictures are held in the lines of events as well. */
const largestEvent = 8_000_000;

/** Whether a file is a calendar, by its first bytes and whatever its name is. */
export function beginsAsCalendar(start: Buffer): boolean {
  const text = start.subarray(0, 400).toString('latin1').replaceAll('\u0000', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*BEGIN:\s*VCALENDAR\s/i.test(text);
}

/**
 * The events of a calendar one after the other, each as the text of a block. `zones` gathers the time zones that the file
 * has described so far: what is read of an event needs them beside it.
 */
export async function* blocksIn(file: TableFile, zones: string[]): AsyncGenerator<EventBlock> {
  let rest = '';
  let line = 0;
  let block: { name: string; line: number; lines: string[]; size: number } | null = null;
  const take = (text: string): EventBlock | null => {
    line += 1;
    const word = text.trim().toUpperCase();
    if (block === null) {
      const name = /^BEGIN:(VEVENT|VTIMEZONE)$/.exec(word)?.[1];
      if (name) block = { name, line, lines: [text], size: 0 };
      return null;
    }
    block.size += text.length;
    // A picture in an event is not held.
    if (block.size <= largestEvent || word === `END:${block.name}`) block.lines.push(text);
    if (word !== `END:${block.name}`) return null;
    const done = { line: block.line, text: `${block.lines.join('\r\n')}\r\n` };
    const isZone = block.name === 'VTIMEZONE';
    block = null;
    if (!isZone) return done;
    zones.push(done.text);
    return null;
  };
  for await (const piece of decoded(await file.open(), await encodingOf(file))) {
    const whole: string = rest + piece;
    const end: number = whole.endsWith('\r') ? whole.length - 1 : whole.length;
    const lines = whole.slice(0, end).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + whole.slice(end);
    for (const one of lines) {
      const found = take(one.replace(/^\ufeff/, ''));
      if (found) yield found;
    }
  }
  const last = take(rest);
  if (last) yield last;
}
