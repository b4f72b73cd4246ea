import { stringify } from 'csv-stringify/sync';
import { csvForm } from './csv-form.ts';

/** Rows of cells as CSV, the last line ended too. */
export function csvText(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return stringify([...rows], csvForm);
}
