/** Where a row lies on the page, from top to bottom. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** How far past the first or the last row a hand may stray before it has left the list. */
const strayPixels = 72;

/** The place at which a row comes to lie that is held at a height of the page; null where the hand has left the list. */
export function placeUnder(height: number, rows: readonly Span[]): number | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  if (height < first.top - strayPixels || height > last.bottom + strayPixels) return null;
  const place = rows.findIndex(({ bottom }) => height < bottom);
  return place < 0 ? rows.length - 1 : place;
}

/** How far each row steps aside, while the one at `from` is held over `to`: up or down by its height, or not at all. */
export function stepsAside(from: number, to: number, height: number, count: number): number[] {
  return Array.from({ length: count }, (_, place) => {
    if (place > from && place <= to) return -height;
    if (place < from && place >= to) return height;
    return 0;
  });
}
