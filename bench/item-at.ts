/** The item at a place where there has to be one. */
export function itemAt<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`There are ${items.length} of them, and none at ${place}.`);
  return item;
}
