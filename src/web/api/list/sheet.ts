import { saveFile } from '../../ui/save-file.ts';
import type { SheetColumn } from './list-csv.ts';

/** A file that is made of rows: what it is called, and what it has of each. */
export interface Sheet<Item> {
  readonly name: string;
  readonly columns: readonly SheetColumn<Item>[];
}

/** Lets the browser save these rows as a file that a spreadsheet opens. */
export async function saveSheet<Item>({ name, columns }: Sheet<Item>, items: readonly Item[]): Promise<void> {
  // Fetched only by whoever saves one.
  const { csvOf } = await import('./list-csv.ts');
  saveFile(`${name}.csv`, csvOf(columns, items), 'text/csv');
}
