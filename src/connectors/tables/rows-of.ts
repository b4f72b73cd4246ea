import { pipeline, Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { decoded, encodingOf, hasByteOrderMark } from './encoding.ts';
import { groupedHeader } from './grouped-header.ts';
import { columnNames, filledIn, lookedForHeader, recordsAbove } from './header-row.ts';
import {
  FileNotReadable,
  type SaidForm,
  type TableFile,
  type TableForm,
  type TableRow,
} from './table-file.ts';

/** One row larger than this is a quotation mark that was never closed, not a note that somebody wrote. */
const largestRow = 16_000_000;
const lookedAt = 65_536;

/** The records of a table one after the other, the header first, each of its columns by a name of its own. */
export async function* rowsOf(file: TableFile, form: TableForm): AsyncGenerator<TableRow> {
  let first: TableRow[] | undefined = [];
  for await (const row of recordsOf(file, form)) {
    if (first) {
      first.push(row);
      if (first.length < 3) continue;
      yield* headed(first, file);
      first = undefined;
    } else yield row;
  }
  if (first) yield* headed(first, file);
}

/**
 * The first records with their header named. Sheets of workbooks have a header in one row by now; names of groups of columns
 * may stand in two lines of a text as well. Where an empty row follows, they are small tables beside each other.
 */
function headed(records: readonly TableRow[], file: TableFile): TableRow[] {
  const [first, second, ...rest] = records;
  if (!first) return [];
  const hasRows = filledIn(rest[0]?.cells ?? []) > 0;
  const grouped = second && hasRows && !file.rows ? groupedHeader([first.cells, second.cells], 0) : undefined;
  return second && grouped
    ? [header({ ...second, cells: grouped.cells }), ...rest]
    : [header(first), ...records.slice(1)];
}

const header = ({ line, cells }: TableRow): TableRow => ({ line, cells: columnNames(cells) });

/** The records as they stand, empty lines left out. */
export async function* recordsOf(file: TableFile, form: TableForm): AsyncGenerator<TableRow> {
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

/**
 * Finds out how a file is written, but for what somebody says of it. Its delimiter is the one that its header has most of,
 * outside quotes.
 */
export async function formOf(file: TableFile, said: SaidForm = {}): Promise<TableForm> {
  if (file.rows) return { encoding: 'utf-8', delimiter: '', lineEnds: [] };
  const encoding = said.encoding ?? (await encodingOf(file));
  const start = await startOf(file, encoding);
  const bare = start.replace(/"((?:[^"]|"")*)"/g, (_, quoted: string) => (quoted.trim() === '' ? '' : 'x'));
  const lines = bare
    .split(/\r\n|\n|\r/)
    .filter((one) => one !== '')
    .slice(0, lookedForHeader);
  const separator = said.separator ?? saysDelimiter.exec(start.split(/\r|\n/)[0] ?? '')?.[1];
  const { delimiter, above } = separator === undefined ? tableIn(lines) : splitAt(separator, lines);
  return {
    encoding,
    mark: await hasByteOrderMark(file),
    delimiter,
    lineEnds: bare.includes('\r') && !bare.includes('\n') ? ['\r'] : ['\r\n', '\n'],
    ...(above > 0 ? { preamble: above } : {}),
  };
}

/** The way to split these lines that gives the header most columns. */
function tableIn(lines: readonly string[]): Split {
  const ways = [',', ';', '\t', '|'].map((delimiter) => splitAt(delimiter, lines));
  return ways.reduce((best, way) => (way.columns > best.columns ? way : best));
}

interface Split {
  readonly delimiter: string;
  readonly columns: number;
  /** Lines above the header. */
  readonly above: number;
}

function splitAt(delimiter: string, lines: readonly string[]): Split {
  const records = lines.map((line) => line.split(delimiter));
  const above = recordsAbove(records);
  return { delimiter, columns: filledIn(records[above] ?? []), above };
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
