import { headerKey } from './header-key.ts';

/** So many records at the beginning are looked at for the header. */
export const lookedForHeader = 21;

/** Whether a header is one at all: most of its cells say something, and none twice. */
export function isHeader(cells: readonly string[]): boolean {
  const named = cells.map((cell) => cell.trim());
  const filled = named.filter((cell) => cell !== '' && !isUnnamed(cell));
  // Sheets end in columns that nobody named.
  const width = named.findLastIndex((cell) => cell !== '' && !isUnnamed(cell)) + 1;
  return (
    filled.length >= 2 &&
    filled.length >= width * 0.6 &&
    new Set(filled.map(headerKey)).size > filled.length * 0.8 &&
    filled.every((cell) => cell.length <= 120 && !/^[\d.,/:-]+$/.test(cell))
  );
}

/**
 * How many of the first records stand above the header: titles and notes. They stand in one cell, or in fewer than the
 * rows that come. Names of groups of columns are none: who writes those may have several tables in one.
 */
export function recordsAbove(records: readonly (readonly string[])[]): number {
  const found = records.findIndex((cells, place) => !isThin(cells, records.slice(place + 1)));
  const above = records[found - 1];
  // Rows with delimiters in their texts, which nothing quotes, are longer than their header.
  const isLongRow = above && isHeader(above) && !isRowOfData(above) && isRowOfData(records[found] ?? []);
  return Math.max(0, isLongRow ? found - 1 : found);
}

const isRowOfData = (cells: readonly string[]) => cells.some((cell) => /@|\d\d/.test(cell));

function isThin(cells: readonly string[], below: readonly (readonly string[])[]): boolean {
  return filledIn(cells) <= 1 || cells.length < 0.6 * usualLength(below);
}

export const filledIn = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** The length that most of these records have; 0 where no two are alike. */
function usualLength(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [length, times] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
  return times >= 2 ? length : 0;
}

/** Each column by a name of its own: of two that are called the same the second is `Titre (2)`, one without is `Column 7`. */
export function columnNames(cells: readonly string[]): string[] {
  const times = new Map<string, number>();
  return cells.map((cell, place) => {
    const name = cell.trim();
    if (name === '') return `Column ${place + 1}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? cell : `${name} (${time})`;
  });
}

/** Whether a column has no name but the one that it got here. */
export const isUnnamed = (name: string) => /^Column \d+$/.test(name);
