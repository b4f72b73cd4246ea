import { Readable } from 'node:stream';
import yazl from 'yazl';
import { csvLine } from '../tables/csv-line.ts';
import { exportVersion, manifestName } from './manifest.ts';

type ExportedRow = Readonly<Record<string, unknown>>;

/** What goes into an export: how many rows there are of each table, and the rows whenever they are asked for. */
export interface ToExport {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tables: readonly string[];
  rows(table: string): AsyncIterable<ExportedRow>;
}

/**
 * A zip with each table twice: as CSV for a person with a sheet, and as one JSON object a line for a program, which
 * is what an import reads. It is made while it is sent; no table is ever held in memory.
 */
export function writeExport({ manifest, tables, rows }: ToExport): AsyncIterable<Uint8Array> {
  const zip = new yazl.ZipFile();
  const about = JSON.stringify({ format: 'leadsheet-export', version: exportVersion, ...manifest }, null, 2);
  zip.addBuffer(Buffer.from(`${about}\n`), manifestName);
  for (const table of tables) {
    // Opened when its turn comes, so that the tables are read one after the other.
    zip.addReadStreamLazy(`${table}.jsonl`, (done) => done(null, Readable.from(jsonLines(rows(table)))));
    zip.addReadStreamLazy(`${table}.csv`, (done) => done(null, Readable.from(csvLines(rows(table)))));
  }
  zip.end();
  return zip.outputStream as unknown as AsyncIterable<Uint8Array>;
}

async function* jsonLines(rows: AsyncIterable<ExportedRow>): AsyncGenerator<Buffer> {
  yield* inPieces(rows, (row) => `${JSON.stringify(row)}\n`);
}

async function* csvLines(rows: AsyncIterable<ExportedRow>): AsyncGenerator<Buffer> {
  let header: string[] | undefined;
  yield* inPieces(rows, (row) => {
    const first = header === undefined;
    header ??= Object.keys(row);
    const line = csvLine(header.map((name) => cellOf(row[name])));
    return first ? `\ufeff${csvLine(header)}${line}` : line;
  });
}

/** Rows as text, some kilobytes at once. */
async function* inPieces(
  rows: AsyncIterable<ExportedRow>,
  write: (row: ExportedRow) => string,
): AsyncGenerator<Buffer> {
  let text = '';
  for await (const row of rows) {
    text += write(row);
    if (text.length < 64_000) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

function cellOf(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return JSON.stringify(value);
  return value as string | number | boolean;
}
