import type { TableRow } from './table-file.ts';

/** One record larger than this is a quotation mark that was never closed, not a note that somebody wrote. */
const largestRecord = 4_000_000;
const longestHeader = 100_000;

/** Thrown where a quotation mark is opened and never closed. */
export class NeverClosed extends Error {
  override name = 'NeverClosed';
  readonly line: number;
  constructor(line: number) {
    super(`a quotation mark on line ${line} is never closed`);
    this.line = line;
  }
}

/**
 * Splits the text of a delimited table into records as RFC 4180 has them: quoted cells may hold delimiters, line
 * breaks and doubled quotes. A quote inside an unquoted cell is taken as it is. Our own, because half the time of an
 * import went into splitting: lines without a quote, which are most, are split at once.
 */
export class RecordSplitter {
  readonly #delimiter: string;
  #text = '';
  #line = 1;
  #usesCarriageReturns: boolean | undefined;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** The records that a further piece of text completes. */
  push(piece: string): TableRow[] {
    this.#text += this.#usesCarriageReturns ? piece.replaceAll('\r', '\n') : piece;
    if (this.#usesCarriageReturns === undefined && !this.#knowsItsLines(false)) return [];
    const records = this.#split(false);
    if (this.#text.length > largestRecord) throw new NeverClosed(this.#line);
    return records;
  }

  /** The records of what is left when no more text comes. */
  end(): TableRow[] {
    this.#knowsItsLines(true);
    const records = this.#split(true);
    if (this.#text !== '') throw new NeverClosed(this.#line);
    return records;
  }

  /** Old files end their lines with a carriage return alone; it shows when no line feed comes for long. */
  #knowsItsLines(isLast: boolean): boolean {
    if (this.#usesCarriageReturns !== undefined) return true;
    if (this.#text.includes('\n')) this.#usesCarriageReturns = false;
    else if (isLast || this.#text.length > longestHeader) {
      this.#usesCarriageReturns = true;
      this.#text = this.#text.replaceAll('\r', '\n');
    }
    return this.#usesCarriageReturns !== undefined;
  }

  #split(isLast: boolean): TableRow[] {
    const text = this.#text;
    const records: TableRow[] = [];
    let start = 0;
    let quote = text.indexOf('"');
    while (start < text.length) {
      if (quote >= 0 && quote < start) quote = text.indexOf('"', start);
      const found = text.indexOf('\n', start);
      const lineEnd = found < 0 ? text.length : found;
      if (quote < 0 || quote > lineEnd) {
        if (found < 0 && !isLast) break;
        const end = text.charCodeAt(lineEnd - 1) === 13 && lineEnd > start ? lineEnd - 1 : lineEnd;
        // An empty line is no record.
        if (end > start)
          records.push({ line: this.#line, cells: text.slice(start, end).split(this.#delimiter) });
        this.#line += 1;
        start = lineEnd + 1;
        continue;
      }
      const record = this.#quotedRecord(text, start, isLast);
      if (!record) break;
      records.push({ line: this.#line, cells: record.cells });
      this.#line += record.lines;
      start = record.end;
    }
    this.#text = start >= text.length ? '' : text.slice(start);
    return records;
  }

  /** A record with a quote in it, cell by cell; undefined where its end is still to come. */
  #quotedRecord(text: string, start: number, isLast: boolean) {
    const cells: string[] = [];
    let lines = 1;
    let at = start;
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        const closed = closingQuote(text, at + 1);
        // A quote at the very end may be the first of two.
        if (closed < 0 || (closed === text.length - 1 && !isLast)) return undefined;
        const inside = text.slice(at + 1, closed);
        cell = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
        lines += lineBreaksIn(inside);
        at = closed + 1;
      }
      const end = cellEnd(text, at, this.#delimiter);
      if (end === text.length && !isLast) return undefined;
      const rest = text.slice(at, text[end] === '\n' && text[end - 1] === '\r' && end > at ? end - 1 : end);
      cells.push(rest === '' ? cell : cell + rest);
      if (text[end] !== this.#delimiter) return { cells, lines, end: end + 1 };
      at = end + 1;
    }
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function cellEnd(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === delimiter || character === '\n') return at;
  }
  return text.length;
}

function lineBreaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
