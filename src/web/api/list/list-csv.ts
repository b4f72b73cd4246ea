import { stringify } from 'csv-stringify/browser/esm/sync';

/** What a file has of a row: a heading, and what stands under it. */
export interface SheetColumn<Item> {
  readonly label: string;
  readonly value: (item: Item) => string | number | null;
  /** Whether it is a day, written as 2026-11-18. */
  readonly isDay?: boolean;
}

/** What a spreadsheet would work out instead of showing it; a phone number begins with + and is none. */
const isFormula = (text: string) => /^[=@\t\r]/.test(text) || /^[+-](?![\d\s()/.-]*$)/.test(text);

/** Rows as CSV that a spreadsheet opens as it stands: it knows the letters by the mark at the beginning. */
export function csvOf<Item>(columns: readonly SheetColumn<Item>[], items: readonly Item[]): string {
  const rows = items.map((item) => columns.map(({ value }) => value(item)));
  return stringify([columns.map(({ label }) => label), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /^\s|\s$|[\r\n]/,
    cast: { string: (text) => (isFormula(text) ? `'${text}` : text) },
  });
}
