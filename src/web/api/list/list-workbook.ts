import writeBook, { type Cell } from 'write-excel-file/browser';
import type { SheetColumn } from './list-csv.ts';

const widest = 60;
const narrowest = 10;

/** Rows as a workbook of one sheet, whose headings stay in sight. */
export async function workbookOf<Item>(
  name: string,
  columns: readonly SheetColumn<Item>[],
  items: readonly Item[],
): Promise<Blob> {
  const heads = columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const }));
  const rows = items.map((item) => columns.map((column) => cellOf(column, item)));
  const widths = columns.map((_, place) => ({ width: widthOf([heads, ...rows].map((row) => row[place])) }));
  return writeBook([heads, ...rows], { sheet: nameOf(name), columns: widths, stickyRowsCount: 1 }).toBlob();
}

function cellOf<Item>({ value, isDay }: SheetColumn<Item>, item: Item): Cell {
  const held = value(item);
  if (held === null || held === '') return null;
  if (isDay) return { value: new Date(held), type: Date, format: 'yyyy-mm-dd' };
  // A text stays one, whatever it begins with.
  return typeof held === 'number' ? { value: held, type: Number } : { value: held, type: String };
}

function widthOf(cells: readonly (Cell | undefined)[]): number {
  const longest = Math.max(
    ...cells.map((cell) =>
      cell && typeof cell === 'object' && 'value' in cell && typeof cell.value === 'string'
        ? cell.value.length
        : 0,
    ),
  );
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

/** A sheet has a name of at most 31 signs, without those of addresses. */
const nameOf = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
