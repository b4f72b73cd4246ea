import { groupedHeader } from '../tables/grouped-header.ts';
import { lookedForHeader, recordsAbove } from '../tables/header-row.ts';
import type { TableRow } from '../tables/table-file.ts';
import { type BookWords, cellText } from './cell-text.ts';
import { type Package, unescaped } from './open-book.ts';
import { xmlIn } from './xml.ts';

/** Sheets have no more columns; who names one behind them has made the file up. */
const mostColumns = 16_384;

/** The rows of a sheet one after the other, without those that say nothing. Formulas count by what they came to. */
async function* filledRows(book: Package, part: string, words: BookWords): AsyncGenerator<TableRow> {
  let rows: TableRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let cell = { type: '', style: -1, value: '' };
  let place = -1;
  let reads = false;
  const pieces = xmlIn(await book.open(part), {
    opened(tag, attributes) {
      if (tag === 'row') {
        line = Number(attributes.r) || line + 1;
        cells = [];
        place = -1;
      } else if (tag === 'c') {
        place = attributes.r ? columnOf(attributes.r) : place + 1;
        cell = { type: attributes.t ?? '', style: Number(attributes.s ?? -1), value: '' };
      }
      reads = tag === 'v' || tag === 't';
    },
    text(text) {
      if (reads) cell.value += text;
    },
    closed(tag) {
      reads = false;
      if (tag === 'c' && place >= 0 && place < mostColumns) {
        while (cells.length < place) cells.push('');
        cells[place] = cellText({ ...cell, value: unescaped(cell.value) }, words);
      } else if (tag === 'row' && cells.some((text) => text.trim() !== '')) rows.push({ line, cells });
    },
  });
  for await (const _ of pieces) {
    yield* rows;
    rows = [];
  }
  yield* rows;
}

/**
 * The rows of a sheet as those of a table: what stands above the header is left out, and a row that ends early is as long
 * as the header, because a sheet does not write what is empty.
 */
export async function* rowsOfSheet(book: Package, part: string, words: BookWords): AsyncGenerator<TableRow> {
  const first: TableRow[] = [];
  let columns: number | undefined;
  for await (const row of filledRows(book, part, words)) {
    if (columns !== undefined) {
      yield padded(row, columns);
      continue;
    }
    first.push(row);
    if (first.length < lookedForHeader) continue;
    const table = tableIn(first);
    columns = table.columns;
    yield* table.rows;
  }
  if (columns === undefined) yield* tableIn(first).rows;
}

/** The header and what stands below it, with each row as long as that. */
function tableIn(first: readonly TableRow[]): {
  readonly rows: readonly TableRow[];
  readonly columns: number;
} {
  const records = first.map(({ cells }) => cells);
  const at = recordsAbove(records);
  const grouped = groupedHeader(records, at);
  const last = first[(grouped?.records ?? 0) - 1];
  const table =
    grouped && last ? [{ ...last, cells: grouped.cells }, ...first.slice(grouped.records)] : first.slice(at);
  const columns = lengthOf(table[0]);
  return { columns, rows: table.map((row) => padded(row, columns)) };
}

const lengthOf = (row: TableRow | undefined) =>
  (row?.cells.findLastIndex((cell) => cell.trim() !== '') ?? -1) + 1;

function padded({ line, cells }: TableRow, columns: number): TableRow {
  const missing = columns - cells.length;
  if (missing > 0) return { line, cells: [...cells, ...Array.from({ length: missing }, () => '')] };
  const isEmptyBehind = cells.slice(columns).every((cell) => cell.trim() === '');
  return { line, cells: isEmptyBehind ? cells.slice(0, columns) : cells };
}

/** `B` of `B7` is the second column, which is 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}
