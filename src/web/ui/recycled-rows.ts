import { useLayoutEffect, useRef } from 'react';

/** A row of a long list, and the element that shows it: the key stays with the element. */
export interface RowPlace {
  readonly key: number;
  readonly row: number;
}

/**
 * Which element shows which row. A row that stays keeps its element, and one that goes lends its own to one that comes:
 * writing other words into an element costs a fraction of taking it away and building another. Elements stand where
 * they stood, for moving one is building it again; once all is `atRest` they come into the order of their rows, which
 * is the one that a screen reader goes through them in.
 */
export function recycle(
  before: readonly RowPlace[],
  rows: readonly number[],
  { atRest }: { atRest: boolean },
): readonly RowPlace[] {
  const wanted = new Set(rows);
  const shown = new Set(before.map(({ row }) => row));
  const coming = rows.filter((row) => !shown.has(row));
  let fresh = before.reduce((most, { key }) => Math.max(most, key + 1), 0);
  const places: RowPlace[] = [];
  for (const place of before) {
    if (wanted.has(place.row)) places.push(place);
    else {
      const row = coming.shift();
      if (row !== undefined) places.push({ key: place.key, row });
    }
  }
  for (const row of coming) {
    places.push({ key: fresh, row });
    fresh += 1;
  }
  return atRest ? places.toSorted((one, other) => one.row - other.row) : places;
}

/** The rows to show, each with the element that shows it; see `recycle`. */
export function useRecycledRows(rows: readonly number[], atRest: boolean): readonly RowPlace[] {
  const before = useRef<readonly RowPlace[]>([]);
  const places = recycle(before.current, rows, { atRest });
  useLayoutEffect(() => {
    before.current = places;
  });
  return places;
}
