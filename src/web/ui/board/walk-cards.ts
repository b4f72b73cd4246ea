/** The names of cards, which take the focus, column by column. */
export const nameOfCard = '[data-column] [data-card] a';

/** The card that an arrow leads to, null at an edge; undefined where the key is no arrow or this is no card's name. */
export function cardBeside(board: Element, from: Element, key: string): HTMLElement | null | undefined {
  const way = ways[key];
  if (!way || !from.matches(nameOfCard)) return undefined;
  const cardsOf = (column: Element) => [...column.querySelectorAll<HTMLElement>('[data-card] a')];
  const columns = [...board.querySelectorAll('[data-column]')];
  const column = columns.findIndex((one) => one.contains(from));
  const cards = columns[column] ? cardsOf(columns[column]) : [];
  if (way.down !== 0) return cards[cards.indexOf(from as HTMLElement) + way.down] ?? null;
  const ahead = way.right > 0 ? columns.slice(column + 1) : columns.slice(0, column).reverse();
  const filled = ahead.map(cardsOf).find((those) => those.length > 0);
  // As high up as the one that was left, as far as the column is that long.
  const { top } = from.getBoundingClientRect();
  return filled?.findLast((card) => card.getBoundingClientRect().top <= top + 1) ?? filled?.[0] ?? null;
}

const ways: Readonly<Record<string, { readonly down: number; readonly right: number }>> = {
  ArrowDown: { down: 1, right: 0 },
  ArrowUp: { down: -1, right: 0 },
  ArrowRight: { down: 0, right: 1 },
  ArrowLeft: { down: 0, right: -1 },
};
