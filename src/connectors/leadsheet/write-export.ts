import { pipeline, Readable } from 'node:stream';
import { callbackify } from 'node:util';
import { stringify } from 'csv-stringify';
import yazl from 'yazl';
import { csvForm } from '../tables/csv-form.ts';
import { attachedName, exportVersion, manifestName } from './manifest.ts';

type ExportedRow = Readonly<Record<string, unknown>>;

/** What goes into an export: how many rows there are of each table, and the rows whenever they are asked for. */
export interface ToExport {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tables: readonly string[];
  rows(table: string): AsyncIterable<ExportedRow>;
  /** What its rows are made of, also where there are none. */
  columns(table: string): Promise<readonly string[]>;
  /** The files that people attached. */
  attached(): AsyncIterable<AttachedFile>;
}

export interface AttachedFile {
  readonly fileId: string;
  readonly name: string;
  /** Undefined where its bytes are not where they should be. */
  open(): Promise<AsyncIterable<Uint8Array> | undefined>;
}

/**
 * A zip with each table twice: as CSV for a person with a sheet, and as one JSON object a line for a program, which
 * is what an import reads. It is made while it is sent; no table is ever held in memory.
 */
export function writeExport({
  manifest,
  tables,
  rows,
  columns,
  attached,
}: ToExport): AsyncIterable<Uint8Array> {
  const zip = new yazl.ZipFile();
  const about = JSON.stringify({ format: 'leadsheet-export', version: exportVersion, ...manifest }, null, 2);
  zip.addBuffer(Buffer.from(`${about}\n`), manifestName);
  for (const table of tables) {
    // Opened when its turn comes, so that the tables are read one after the other.
    zip.addReadStreamLazy(`${table}.jsonl`, (done) => done(null, Readable.from(jsonLines(rows(table)))));
    zip.addReadStreamLazy(
      `${table}.csv`,
      callbackify(async () => asCsv(rows(table), await columns(table))),
    );
  }
  // Films and pictures get no smaller.
  zip.addReadStreamLazy(attachedName, { compress: false }, (done) => {
    done(null, Readable.from(zipOf(attached()), { objectMode: false }));
  });
  zip.end();
  return zip.outputStream as unknown as AsyncIterable<Uint8Array>;
}

/** A zip of its own, so that the tables stay the few files that they are. */
async function* zipOf(attached: AsyncIterable<AttachedFile>): AsyncGenerator<Uint8Array> {
  const zip = new yazl.ZipFile();
  for await (const { fileId, name, open } of attached) {
    zip.addReadStreamLazy(`${fileId}/${name}`, { compress: false }, (done) =>
      done(null, Readable.from(bytesOf(open), { objectMode: false })),
    );
  }
  zip.end();
  yield* zip.outputStream as unknown as AsyncIterable<Uint8Array>;
}

/** Opened when their turn comes. */
async function* bytesOf(open: AttachedFile['open']): AsyncGenerator<Uint8Array> {
  const bytes = await open();
  if (bytes) yield* bytes;
}

/** Rows as one JSON object a line, some kilobytes at once. */
async function* jsonLines(rows: AsyncIterable<ExportedRow>): AsyncGenerator<Buffer> {
  let text = '';
  for await (const row of rows) {
    text += `${JSON.stringify(row)}\n`;
    if (text.length < 64_000) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

/**
 * For people: Excel takes a file without the mark for Windows-1252, and would work out a name that begins as a formula.
 */
function asCsv(rows: AsyncIterable<ExportedRow>, columns: readonly string[]): Readable {
  // What goes wrong on the way is met by who reads the text.
  return pipeline(
    Readable.from(rows),
    stringify({ ...csvForm, columns: [...columns], header: true, bom: true, escape_formulas: true }),
    () => undefined,
  ) as unknown as Readable;
}
