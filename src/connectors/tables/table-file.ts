import type { Readable } from 'node:stream';
import type { FileMapping, TextEncoding } from '#contract/imports/mapping.ts';

/** A file among those that were sent, alone or inside a zip. It can be opened as often as needed. */
export interface TableFile {
  /** As the person knows it: `Account.csv`, or `export.zip/data/Account.csv`. */
  readonly name: string;
  readonly bytes: number;
  open(): Promise<Readable>;
  /** Of many files with one mail each: the bytes of each, with its name. */
  mails?(): AsyncIterable<{ readonly name: string; readonly raw: Uint8Array }>;
  /** Of a sheet of a workbook, whose rows are no text: the rows themselves. */
  rows?(): AsyncIterable<TableRow>;
}

/** How the text of a file is written. */
export interface TableForm {
  readonly encoding: TextEncoding;
  /** Whether a byte order mark stands at its beginning. */
  readonly mark?: boolean;
  readonly delimiter: string;
  /** What ends a line. Files of old computers have a carriage return alone there. */
  readonly lineEnds: readonly string[];
  /** Records of one cell that stand above the header: a title, or what LinkedIn has to say first. */
  readonly preamble?: number;
}

/** What somebody says of how a file is written. */
export type SaidForm = Pick<FileMapping, 'encoding' | 'separator'>;

/** One record of a table, with the line of the file on which it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Thrown where a file cannot be read at all, in words for the person who sent it. */
export class FileNotReadable extends Error {
  override name = 'FileNotReadable';
}
