import { saysTheSame } from '#domain/written-over.ts';
import type { CellValue, RowChange } from './list-kind.ts';

interface Cell {
  readonly key: string;
  readonly before: CellValue;
}

/** What was typed, as it is kept: what is blank says nothing. */
export const tidy = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.trim() || null : value;

/** What of a row was written over: what was typed and says the same as before is no change. */
export function rowChange(cells: readonly Cell[], typed: Readonly<Record<string, CellValue>>): RowChange {
  const changed = cells.flatMap(({ key, before }) => {
    if (!(key in typed)) return [];
    const after = tidy(typed[key] ?? null);
    return saysTheSame(before, after) ? [] : [[key, { before, after }] as const];
  });
  return Object.fromEntries(changed);
}

/** The way back over it. */
export const turnedBack = (change: RowChange): RowChange =>
  Object.fromEntries(
    Object.entries(change).map(([key, { before, after }]) => [key, { before: after, after: before }]),
  );

/** What is sent of it, and what was seen before, without what goes elsewhere. */
export function sentOf(change: RowChange, keys: readonly string[] = Object.keys(change)) {
  const of = (which: 'before' | 'after') =>
    Object.fromEntries(keys.flatMap((key) => (change[key] ? [[key, change[key][which]]] : [])));
  return { after: of('after'), seen: of('before') };
}
