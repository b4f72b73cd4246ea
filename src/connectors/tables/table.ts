import type { CountedNoun } from '#contract/imports/import-shape.ts';
import type { FileMapping } from '#contract/imports/mapping.ts';
import type { Failed, Place } from '../imported/imported.ts';
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
}

/** The rows of tables of one noun, one after the other; what is no row of the table is refused with the reason. */
export async function* rowsIn(tables: readonly Table[], noun: CountedNoun): AsyncGenerator<Row | Failed> {
  for (const table of tables) {
    let header: readonly string[] | undefined;
    let fields = new Map<string, number>();
    for await (const { line, cells } of rowsOf(table.file, table.form)) {
      if (header === undefined) {
        header = cells;
        fields = placesOf(table.mapping, header);
        continue;
      }
      if (cells.every((cell) => cell.trim() === '')) continue;
      const place = { file: table.file.name, line, cells };
      const reason = faultOf(cells, header);
      yield reason === undefined ? rowOf(place, fields) : { kind: 'failed', noun, place, reason };
    }
  }
}

/** Whether what came is a row, and not one that was refused. */
export function isRow(read: Row | Failed): read is Row {
  return 'text' in read;
}

export function rowOf(place: Place, fields: ReadonlyMap<string, number>): Row {
  return {
    place,
    fields: [...fields.keys()],
    text: (field) => {
      const at = fields.get(field);
      return at === undefined ? '' : textOf(place.cells[at]);
    },
  };
}

/** What a cell says. Databases write NULL where nothing stands, and Excel #N/A; somebody may be called Null. */
export function textOf(cell: string | undefined): string {
  const text = cell?.trim() ?? '';
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

function faultOf(cells: readonly string[], header: readonly string[]): string | undefined {
  // Totals, copyright, who made the report: one lonely cell.
  if (header.length > 2 && cells.length === 1) {
    return 'This line is the footer of a report and no row of the table.';
  }
  if (cells.length < header.length) {
    return `The row has ${cells.length} cells where the header has ${header.length}; it seems to be cut off.`;
  }
  const more = cells.slice(header.length).filter((cell) => cell.trim() !== '').length;
  if (more > 0) {
    return `The row has ${cells.length} cells where the header has ${header.length}. Most often a comma stands in a text without quotation marks.`;
  }
  return undefined;
}
