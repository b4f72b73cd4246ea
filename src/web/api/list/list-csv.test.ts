import { expect, test } from 'vitest';
import { csvOf, type SheetColumn } from './list-csv.ts';

interface Row {
  name: string;
  phone: string | null;
}

const columns: SheetColumn<Row>[] = [
  { label: 'Name', value: ({ name }) => name },
  { label: 'Phone', value: ({ phone }) => phone },
];
const lines = (rows: Row[]) => csvOf(columns, rows).split('\r\n').slice(1, -1);

test('a file begins with the mark of its letters and its headings', () => {
  expect(csvOf(columns, [])).toBe('\ufeffName,Phone\r\n');
});

test('commas, quotes and line breaks stay within their cell', () => {
  expect(lines([{ name: 'Söhne, "Ärger"', phone: null }])).toEqual(['"Söhne, ""Ärger""",']);
});

test('what a spreadsheet would work out is shown as it was written, and a phone number stays one', () => {
  const rows = [
    { name: '=HYPERLINK("x")', phone: '+49 (30) 90-18/20' },
    { name: '@sum', phone: '+1+cmd|x' },
  ];
  expect(lines(rows)).toEqual([`"'=HYPERLINK(""x"")",+49 (30) 90-18/20`, "'@sum,'+1+cmd|x"]);
});
