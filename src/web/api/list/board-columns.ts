import type { RowGroup } from '#contract/address-book/row-groups.ts';
import { noGroup } from './group-moves.ts';
import type { ListGrouping } from './list-kind.ts';

/** A column of a board of rows. */
export interface GroupColumn {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/**
 * The columns of a board: what can be chosen first, also where nobody has it, then what rows say besides, and last those
 * in none, which stay where rows can be moved to and fro.
 */
export function columnsOf<Item>(
  { offered = [], moved }: ListGrouping<Item>,
  groups: readonly RowGroup[],
  nameOf: (group: RowGroup) => string,
): readonly GroupColumn[] {
  const found = new Map(groups.map((group) => [group.key, group]));
  const isOffered = new Set(offered.map(({ key }) => key));
  const none = { key: noGroup, label: null, count: 0 };
  const all: readonly RowGroup[] = [
    ...offered.map((one) => found.get(one.key) ?? { ...one, count: 0 }),
    ...groups.filter(({ key }) => key !== noGroup && !isOffered.has(key)),
    ...(found.has(noGroup) || moved ? [found.get(noGroup) ?? none] : []),
  ];
  return all.map((group) => ({ key: group.key, label: nameOf(group), count: group.count }));
}

/** A card that is spoken of, and what it shows. */
export interface CardAt<Item> {
  readonly card: string;
  readonly item: Item;
}

/** A card, and where it lies: somebody with several tags lies in several columns. */
export const cardId = (place: string, id: string): string => `${place}/${id}`;

/** Where a card lies: in which column, or on which day. */
export const placeOfCard = (card: string): string => card.slice(0, card.lastIndexOf('/'));
