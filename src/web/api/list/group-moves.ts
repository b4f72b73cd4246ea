import type { CellValue, ListGrouping } from './list-kind.ts';

/** The group of those who are in none. */
export const noGroup = 'none';

/** What a row says itself in one column, as its group is called. */
export const movedInWords =
  <Item>(key: string, stands: (item: Item) => string | null): NonNullable<ListGrouping<Item>['moved']> =>
  (item, _, to) => ({ [key]: { before: stands(item), after: to.key === noGroup ? null : to.label } });

/** Of several, the one is left and the other come to; who goes to none leaves all of them. */
export function amongSeveral(held: readonly string[], from: string, to: string): readonly string[] | null {
  if (to === noGroup) return null;
  return [...held.filter((one) => one !== from && one !== to), to];
}

/** One, whatever it was before. */
export const asOne = (to: string, read: (key: string) => CellValue = (key) => key): CellValue =>
  to === noGroup ? null : read(to);
