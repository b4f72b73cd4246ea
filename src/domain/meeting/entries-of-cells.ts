import type { CellValue, MeetingCell } from './meeting-cell.ts';

export type CellEntry = Readonly<Record<string, CellValue>>;

/** The fields of each entry of a record, by its key: `line/0193…`. */
export function entriesOfCells(
  cells: readonly Pick<MeetingCell, 'key' | 'value'>[],
): ReadonlyMap<string, CellEntry> {
  const entries = new Map<string, Record<string, CellValue>>();
  for (const { key, value } of cells) {
    const place = key.lastIndexOf('/');
    const fields = entries.get(key.slice(0, place)) ?? {};
    entries.set(key.slice(0, place), { ...fields, [key.slice(place + 1)]: value });
  }
  return entries;
}
