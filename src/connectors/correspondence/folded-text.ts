import { linesOfQuoteHeader } from './quote-headers-in.ts';

/** The header of a quote is short; patterns that look for it take their time with a long line. */
export const longestHeader = 600;
/** Words that a program broke off a quoted line stand below a line that was full. */
const fullLine = 50;
const longestRest = 40;
const mark = /^\s?>/u;

export interface FoldedText {
  readonly short: string;
  restored(part: string): string;
}

/**
 * A mail with one line in the place of each quote and of each line that nobody wrote as one, and the way back. What is
 * looked for around a quote is then found without reading the quote, however long and deep it is. The header of a quote
 * stands there as an English one, which the reader of replies knows.
 */
export function folded(text: string): FoldedText {
  const kept: string[] = [];
  const short: string[] = [];
  const lines = text.split('\n');
  const keep = (words: string) => `\uE000${kept.push(words) - 1}\uE001`;
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] ?? '';
    const start = mark.exec(line)?.[0];
    const quote = [line];
    while (start !== undefined) {
      const next = lines[place + 1];
      if (next === undefined || !mark.test(next)) break;
      quote.push(next);
      place += 1;
    }
    const header = start === undefined ? linesOfQuoteHeader(lines, place) : 0;
    if (header > 0) {
      short.push(`On ${keep(lines.slice(place, place + header).join(' '))} of them wrote:`);
      place += header - 1;
    } else if (start !== undefined && (quote.length > 1 || line.length > longestHeader))
      short.push(`${start} ${keep(quote.join('\n').slice(start.length))}`);
    else short.push(line.length <= longestHeader ? line : keep(line));
  }
  return {
    short: short.join('\n'),
    restored: (part) =>
      part.replaceAll(
        /(>?) ?(?:On )?\uE000(\d+)\uE001(?: of them wrote:)?/gu,
        (_, start, place) => start + (kept[Number(place)] ?? ''),
      ),
  };
}

/**
 * Programs that break long lines leave the end of a quoted line below it, without a mark. It is put back where the quote
 * goes on right after it: who answers between the lines begins a sentence after the end of one.
 */
export function withBrokenLinesMended(text: string): string {
  if (!text.includes('>')) return text;
  const lines = text.split('\n');
  const mended: string[] = [];
  for (const [place, line] of lines.entries()) {
    const above = mended.at(-1);
    if (above !== undefined && isRestOf(above, line, lines[place + 1]))
      mended[mended.length - 1] = `${above.trimEnd()} ${line.trim()}`;
    else mended.push(line);
  }
  return mended.join('\n');
}

function isRestOf(above: string, line: string, below: string | undefined): boolean {
  return (
    mark.test(above) &&
    !mark.test(line) &&
    below !== undefined &&
    mark.test(below) &&
    above.length >= fullLine &&
    line.trim() !== '' &&
    line.length <= longestRest &&
    !/[.!?:…]["”’)]?\s*$/u.test(above)
  );
}
