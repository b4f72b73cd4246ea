import { pipeline, Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { decoded, encodingOf } from './encoding.ts';
import { FileNotReadable, type TableFile, type TableForm, type TableRow } from './table-file.ts';

/** One row larger than this is a quotation mark that was never closed, not a note that somebody wrote. */
const largestRow = 16_000_000;
const lookedAt = 65_536;
/** More lines than these stand above no header that was meant as one. */
const mostAbove = 8;

/** The records of a table one after the other, the header first, empty lines left out. */
export async function* rowsOf(file: TableFile, form: TableForm): AsyncGenerator<TableRow> {
  if (file.rows) {
    yield* file.rows();
    return;
  }
  const parser = parse({
    delimiter: form.delimiter,
    record_delimiter: [...form.lineEnds],
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    // A quotation mark inside a cell is taken as it is: people write 5" pipes.
    relax_quotes: true,
    max_record_size: largestRow,
  });
  const text = Readable.from(decoded(await file.open(), form.encoding));
  // What goes wrong on the way is met where the rows are read.
  pipeline(text, parser, () => undefined);
  // Counted here: the library counts a line break of Windows inside a cell twice.
  let line = 1;
  let empty = 0;
  let toSkip = form.preamble ?? 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      line += info.empty_lines - empty;
      empty = info.empty_lines;
      // Excel's own note to itself is no record.
      if (toSkip > 0) toSkip -= 1;
      else if (line > 1 || !saysDelimiter.test(record.join(form.delimiter))) yield { line, cells: record };
      line += 1 + breaksIn(record);
    }
  } catch (error) {
    if (!(error instanceof CsvError) || !neverEnds[error.code]) throw error;
    throw new FileNotReadable(
      `${file.name} cannot be read on from line ${line}: ${neverEnds[error.code]}. Please close it, or write it twice where it belongs to the text.`,
    );
  }
}

/** The first line with which Excel tells itself the delimiter. */
const saysDelimiter = /^"?sep=(.)"?$/i;

const neverEnds: Readonly<Partial<Record<string, string>>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened there and never closed',
  CSV_MAX_RECORD_SIZE:
    'the row there is longer than 16 MB. Most often a quotation mark is opened and never closed',
};

/** Finds out how a file is written. Its delimiter is the one that its first lines have most of, outside quotes. */
export async function formOf(file: TableFile): Promise<TableForm> {
  if (file.rows) return { encoding: 'utf-8', delimiter: '', lineEnds: [] };
  const encoding = await encodingOf(file);
  const start = await startOf(file, encoding);
  const bare = start.replace(/"(?:[^"]|"")*"/g, '""');
  const lines = bare.split(/\r\n|\n|\r/).filter((one) => one.trim() !== '');
  const preamble = preambleOf(lines);
  const line = lines[preamble] ?? '';
  const counted = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    times: line.split(delimiter).length,
  }));
  counted.sort((one, other) => other.times - one.times);
  return {
    encoding,
    delimiter: saysDelimiter.exec(line)?.[1] ?? counted[0]?.delimiter ?? ',',
    lineEnds: bare.includes('\r') && !bare.includes('\n') ? ['\r'] : ['\r\n', '\n'],
    ...(preamble > 0 ? { preamble } : {}),
  };
}

/** Lines of one cell above the first of three and more; none where there is no such header, or it comes late. */
function preambleOf(lines: readonly string[]): number {
  const header = lines.slice(0, mostAbove + 1).findIndex((line) => line.split(/[,;\t|]/).length >= 3);
  const above = lines.slice(0, Math.max(0, header));
  return above.every((line) => !/[,;\t|]/.test(line) && !saysDelimiter.test(line)) ? above.length : 0;
}

async function startOf(file: TableFile, encoding: TableForm['encoding']): Promise<string> {
  let start = '';
  for await (const piece of decoded(await file.open(), encoding)) {
    start += piece;
    if (start.length > lookedAt) break;
  }
  return start;
}

/** Lines that a record has more than one: those that stand in its cells. */
function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  return breaks;
}
