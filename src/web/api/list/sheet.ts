import { saveFile } from '../../ui/save-file.ts';
import type { SheetColumn } from './list-csv.ts';

/** A file that is made of rows: what it is called, and what it has of each. */
export interface Sheet<Item> {
  readonly name: string;
  readonly columns: readonly SheetColumn<Item>[];
}

export type SheetFormat = 'csv' | 'xlsx';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the browser save these rows as a file that a spreadsheet opens. What makes it comes only when it is asked for. */
export async function saveSheet<Item>(
  { name, columns }: Sheet<Item>,
  items: readonly Item[],
  format: SheetFormat,
): Promise<void> {
  if (format === 'csv') {
    const { csvOf } = await import('./list-csv.ts');
    saveFile(`${name}.csv`, csvOf(columns, items), 'text/csv');
    return;
  }
  const { workbookOf } = await import('./list-workbook.ts');
  saveFile(`${name}.xlsx`, await workbookOf(name, columns, items), workbookType);
}
