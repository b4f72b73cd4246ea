import type { CountedNoun } from '#contract/imports/import-shape.ts';
import type { FileMapping } from '#contract/imports/mapping.ts';
import type { Failed, Place, Skipped } from '../imported/imported.ts';
import { isUnnamed } from './header-row.ts';
import { isBelowReport, kindOfLine } from './line-kind.ts';
import { rowsOf } from './rows-of.ts';
import type { TableFile, TableForm } from './table-file.ts';

/** A file whose columns are known. */
export interface Table {
  readonly file: TableFile;
  readonly form: TableForm;
  readonly mapping: FileMapping;
}

/** A row by our names of its fields. What no column fills is empty. */
export interface Row {
  readonly place: Place;
  /** The fields that some column fills, in the order of the columns. */
  readonly fields: readonly string[];
  text(field: string): string;
  /** What the column of a field is called in its file. */
  column(field: string): string;
}

/** What comes from a table: its rows, and lines that are none. */
export type Line = Row | Failed | Skipped;

/** More lines of one cell than these are no footer. */
const longestFooter = 30;

/** The rows of tables of one noun, one after the other; what is no row of the table is refused with the reason. */
export async function* rowsIn(tables: readonly Table[], noun: CountedNoun): AsyncGenerator<Line> {
  for (const table of tables) {
    let lines: Lines | undefined;
    for await (const { line, cells } of rowsOf(table.file, table.form)) {
      if (lines === undefined) lines = new Lines(noun, cells, table);
      else if (cells.some((cell) => cell.trim() !== '')) {
        yield* lines.take({ file: table.file.name, line, cells });
      }
    }
    if (lines) yield* lines.end();
  }
}

/** Tells rows from what only stands between or below them. What one cell alone is shows by what comes after it. */
class Lines {
  readonly #noun: CountedNoun;
  readonly #header: readonly string[];
  readonly #fields: ReadonlyMap<string, number>;
  readonly #hasSums: boolean;
  readonly #width: number;
  readonly #hasCommas: boolean;
  #waiting: Place[] = [];
  #short: Place | undefined;
  #leavesOff = false;

  constructor(noun: CountedNoun, header: readonly string[], { mapping, form }: Table) {
    this.#noun = noun;
    this.#header = header;
    this.#fields = placesOf(mapping, header);
    this.#hasCommas = form.delimiter === ',';
    this.#hasSums = mapping.noun === 'deals';
    this.#width = header.findLastIndex((name) => !isUnnamed(name)) + 1;
  }

  *take(place: Place): Generator<Line> {
    const kind = kindOfLine(place.cells, this.#header, this.#hasSums);
    if (kind !== 'row') yield* this.#giveShort();
    if (kind === 'alone' && this.#waiting.length < longestFooter) {
      this.#waiting.push(place);
      return;
    }
    if (kind === 'header') {
      yield* this.#leave('the name of a group');
      return;
    }
    yield* this.#give();
    if (kind === 'total') yield this.#skipped(place, 'a total');
    else yield* this.#takeRow(place);
  }

  *end(): Generator<Line> {
    if (this.#short) yield this.#leavesOff ? this.#rowOf(this.#short) : this.#cutOff(this.#short);
    this.#short = undefined;
    if (this.#waiting.some(({ cells }) => isBelowReport(cells[0] ?? ''))) {
      yield* this.#leave('the footer of a report');
    } else yield* this.#give();
  }

  /** What waited was meant as rows after all. */
  *#give(): Generator<Line> {
    for (const place of this.#waiting) yield this.#rowOf(place);
    this.#waiting = [];
  }

  *#leave(reason: string): Generator<Line> {
    for (const place of this.#waiting) yield this.#skipped(place, reason);
    this.#waiting = [];
  }

  /**
   * Many programs leave off the empty cells at the end of a row. Two short rows after each other that have the cells of one are
   * one with a line break in it, and a last one that is alone in being short may be where the file was cut off.
   */
  *#takeRow(place: Place): Generator<Line> {
    const before = this.#short;
    const isShort = place.cells.length < this.#width;
    if (before && isShort && before.cells.length + place.cells.length === this.#width + 1) {
      this.#short = undefined;
      yield this.#cutOff(before);
      yield this.#cutOff(place);
      return;
    }
    yield* this.#giveShort();
    if (isShort) this.#short = place;
    else yield this.#rowOf(place);
  }

  *#giveShort(): Generator<Line> {
    if (this.#short === undefined) return;
    this.#leavesOff = true;
    yield this.#rowOf(this.#short);
    this.#short = undefined;
  }

  #cutOff(place: Place): Failed {
    const { length } = this.#header;
    const reason = `The row has ${place.cells.length} cells where the header has ${length}; it seems to be cut off.`;
    return { kind: 'failed', noun: this.#noun, place, reason };
  }

  #skipped(place: Place, reason: string): Skipped {
    return { kind: 'skipped', noun: this.#noun, place, reason };
  }

  #rowOf(written: Place): Line {
    const place = this.#hasCommas
      ? { ...written, cells: withCommasOfTexts(written.cells, this.#header) }
      : written;
    const reason = faultOf(place.cells, this.#header);
    return reason === undefined
      ? rowOf(place, this.#fields, this.#header)
      : { kind: 'failed', noun: this.#noun, place, reason };
  }
}

/** Whether what came is a row, and not one that was refused. */
export function isRow(read: Line): read is Row {
  return 'text' in read;
}

export function rowOf(
  place: Place,
  fields: ReadonlyMap<string, number>,
  header: readonly string[] = [],
): Row {
  return {
    place,
    fields: [...fields.keys()],
    text: (field) => {
      const at = fields.get(field);
      return at === undefined ? '' : textOf(place.cells[at]);
    },
    column: (field) => header[fields.get(field) ?? -1]?.trim() ?? field,
  };
}

/**
 * What a cell says. Databases write NULL where nothing stands, and Excel #N/A; somebody may be called Null. Some exports put
 * an apostrophe before what a sheet would reckon with, such as a telephone number that begins with +.
 */
export function textOf(cell: string | undefined): string {
  const text = (cell?.trim() ?? '').replace(/^'(?=[-=+@])/, '');
  return nothing.has(text) ? '' : text;
}

const nothing: ReadonlySet<string> = new Set(['NULL', 'null', '\\N', '#N/A']);

/** Our fields → the place of the column that fills them, in the order of the columns. */
export function placesOf(mapping: FileMapping, header: readonly string[]): Map<string, number> {
  const places = Object.entries(mapping.columns).flatMap(([field, wanted]) => {
    const at = header.findIndex((one) => one.trim() === wanted.trim());
    return at < 0 ? [] : [[field, at] as const];
  });
  return new Map(places.sort(([, one], [, other]) => one - other));
}

/**
 * A comma in a text has a space behind it and one between two cells has none: where that makes as many cells as there are
 * columns, it is told which is which, though nothing quotes the text.
 */
function withCommasOfTexts(cells: readonly string[], header: readonly string[]): readonly string[] {
  if (cells.length <= header.length || header.some((name) => name.startsWith(' '))) return cells;
  const joined: string[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    if (before === undefined || !/^ \S/.test(cell)) joined.push(cell);
    else joined[joined.length - 1] = `${before},${cell}`;
  }
  return joined.length === header.length ? joined : cells;
}

function faultOf(cells: readonly string[], header: readonly string[]): string | undefined {
  if (header.length > 2 && cells.length === 1) {
    return 'Only one cell stands in this line. It is no row of the table, or half of one.';
  }
  const more = cells.slice(header.length).filter((cell) => cell.trim() !== '').length;
  if (more > 0) {
    return `The row has ${cells.length} cells where the header has ${header.length}. Most often a comma stands in a text without quotation marks: please write that text between quotation marks.`;
  }
  return undefined;
}
