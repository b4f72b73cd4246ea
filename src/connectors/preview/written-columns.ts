import type { DecimalMark } from '#contract/imports/mapping.ts';
import type { FieldKind } from '#domain/address-book/fields/custom-field.ts';
import { meantField, newField } from '../imported/extras.ts';
import { decimalMarkIn } from '../values/written-amount.ts';
import { type DateForm, readDate } from '../values/written-date.ts';
import type { NewField } from './new-fields.ts';

/** How the dates of one column are written. */
export interface DateColumn {
  readonly file: string;
  readonly header: string;
  /** Of birthdays none is to come. */
  readonly isBirthday: boolean;
  readonly forms: Set<DateForm>;
  example: string;
  unreadable: number;
}

/** How the numbers of one column are written. */
export interface NumberColumn {
  readonly file: string;
  readonly header: string;
  /** How many of its cells say which mark is the decimal one, and how many may be read in both ways. */
  readonly marks: Record<DecimalMark | 'either', number>;
  example: string;
}

const dateFields: ReadonlySet<string> = new Set([
  'closeDate',
  'endedOn',
  'expectedClose',
  'opened',
  'nextStepDue',
  'lastTouch',
  'createdDate',
  'date',
  'start',
  'end',
  'wonOn',
  'lostOn',
  'birthday',
]);

const numberFields: ReadonlySet<string> = new Set(['value', 'amount', 'revenue', 'price', 'employees']);

interface Placed<Column> {
  readonly column: Column;
  readonly place: number;
}

/** The columns of a file in which days and numbers stand. */
export function columnsToNote(file: string, header: readonly string[], places: ReadonlyMap<string, number>) {
  const dates: Placed<DateColumn>[] = [];
  const numbers: Placed<NumberColumn>[] = [];
  for (const [field, place] of places) {
    const of = { file, header: header[place] ?? '', example: '' };
    if (dateFields.has(field) || isNew(field, ['day']))
      dates.push({
        column: { ...of, isBirthday: field === 'birthday', forms: new Set(), unreadable: 0 },
        place,
      });
    if (numberFields.has(field) || isNew(field, ['number', 'money'])) {
      numbers.push({ column: { ...of, marks: { '.': 0, ',': 0, either: 0 } }, place });
    }
  }
  return { dates, numbers };
}

function isNew(field: string, kinds: readonly FieldKind[]): boolean {
  const meant = meantField(field);
  return meant !== null && 'kind' in meant && kinds.includes(meant.kind);
}

/** Of a column for which a field was proposed only once the files were read: what its first cells show. */
export function noteNewField(
  { file, header, kind, cells }: NewField,
  { dates, numbers }: { dates: DateColumn[]; numbers: NumberColumn[] },
): void {
  const noted = columnsToNote(file, [header], new Map([[newField(kind, header), 0]]));
  for (const cell of cells) {
    for (const { column } of noted.dates) noteDate(column, cell);
    for (const { column } of noted.numbers) noteNumber(column, cell);
  }
  dates.push(...withExamples(noted.dates));
  numbers.push(...withExamples(noted.numbers));
}

/** Those of them in which something was found. */
export function withExamples<Column extends { readonly example: string }>(
  columns: readonly Placed<Column>[],
): Column[] {
  return columns.map(({ column }) => column).filter(({ example }) => example !== '');
}

/** What may be misread is shown, else the first number that has a mark. */
export function noteNumber(column: NumberColumn, text: string): void {
  const mark = decimalMarkIn(text);
  if (mark === null) return;
  if (column.example === '' || (mark === 'either' && column.marks.either === 0)) column.example = text;
  column.marks[mark] += 1;
}

/** Outlook writes 0/0/00 for no day, and Google a day of every year. */
const saysNoDay = /^0+\D0+\D0+$|^--\d\d-\d\d$/;

export function noteDate(column: DateColumn, text: string): void {
  if (text === '' || saysNoDay.test(text)) return;
  const date = readDate(text, 'month first');
  if (!date) {
    column.unreadable += 1;
    return;
  }
  if (column.example === '' || (date.form !== 'day or month first' && column.forms.size === 1))
    column.example = text;
  column.forms.add(date.form);
}
