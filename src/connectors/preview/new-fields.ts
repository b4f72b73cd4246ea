import type { FileMapping } from '#contract/imports/mapping.ts';
import {
  type CustomField,
  type FieldKind,
  type FieldNoun,
  fieldNouns,
  mostFields,
} from '#domain/address-book/fields/custom-field.ts';
import { labelOfHeader, meantField, newField } from '../imported/extras.ts';
import { kindOfColumn } from '../values/kind-of-values.ts';
import { isBookkeeping } from './bookkeeping.ts';
import type { OpenedFile } from './opened-file.ts';
import { holderOf } from './own-fields.ts';
import type { Scan } from './scan.ts';

/** A column that fills nothing, and what its first cells say. */
interface FreeColumn {
  readonly file: string;
  readonly header: string;
  readonly cells: readonly string[];
}

/** A field that is proposed for a column. */
export interface NewField extends FreeColumn {
  readonly kind: FieldKind;
}

/**
 * A field of the workspace for every column in which something stands and that fills nothing, so that nothing stays behind
 * unasked. What the other system writes down for itself is no such column.
 */
export function newFieldsFor(
  files: readonly FileMapping[],
  undecided: readonly OpenedFile[],
  seen: Pick<Scan, 'firstCells'>,
  fields: readonly CustomField[],
): NewField[] {
  return fieldNouns.flatMap((holder) => {
    const own = files.filter(({ noun }) => holderOf(noun) === holder);
    const free = own.flatMap((file) => freeColumns(file, undecided, seen));
    // Of several files the columns that are called alike are one field, of one kind.
    const alike = Map.groupBy(free, ({ header }) => labelOfHeader(header).toLowerCase());
    return [...alike.values()].slice(0, roomFor(holder, own, fields)).flatMap((columns) => {
      const kind = kindOfColumn(
        columns[0]?.header ?? '',
        columns.flatMap(({ cells }) => cells),
      );
      return columns.map((column) => ({ ...column, kind }));
    });
  });
}

/** The files with the fields that are made for their columns. */
export function withNewFields(files: readonly FileMapping[], made: readonly NewField[]): FileMapping[] {
  return files.map((file) => {
    const own = made.filter((field) => field.file === file.name);
    const added = own.map(({ kind, header }) => [newField(kind, header), header] as const);
    return { ...file, columns: { ...file.columns, ...Object.fromEntries(added) } };
  });
}

/** How many more fields there may be. */
function roomFor(noun: FieldNoun, files: readonly FileMapping[], fields: readonly CustomField[]): number {
  const isMade = (name: string) => {
    const meant = meantField(name);
    return meant !== null && 'kind' in meant;
  };
  const chosen = files.flatMap(({ columns }) => Object.keys(columns).filter(isMade));
  const there = fields.filter((field) => field.noun === noun).length;
  return Math.max(0, mostFields - there - chosen.length);
}

function freeColumns(
  { name, columns }: FileMapping,
  undecided: readonly OpenedFile[],
  { firstCells }: Pick<Scan, 'firstCells'>,
): FreeColumn[] {
  const taken = new Set(Object.values(columns).map((header) => header.trim()));
  const header = undecided.find(({ file, format }) => file.name === name && format === 'table')?.header ?? [];
  return header.flatMap((one, place) => {
    const cells = (firstCells.get(name)?.[place] ?? []).filter((cell) => cell !== '');
    const isFirst = header.indexOf(one) === place;
    if (!isFirst || taken.has(one.trim()) || !/\p{L}/u.test(one) || isBookkeeping(one)) return [];
    return cells.length === 0 ? [] : [{ file: name, header: one, cells }];
  });
}
