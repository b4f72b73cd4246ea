import { useRef, useState } from 'react';
import type { CardAt } from './board-columns.ts';
import type { CardKind } from './list-kind.ts';
import { type MenuAsked, RowMenu } from './row-menu.tsx';
import { useCardKeys } from './use-card-keys.ts';

/** What can be done with the rows that cards show. */
export interface CardActs<Item> {
  onOpen: (item: Item) => void;
  /** Left out where nothing may be changed. */
  onEdit: ((item: Item) => void) | undefined;
  onRemove: ((items: readonly Item[]) => void) | undefined;
  /** Begins to select, with this one; left out where cards cannot be selected, or some are. */
  onSelect?: ((item: Item, row: number) => void) | undefined;
}

interface CardsOptions<Item> extends CardActs<Item> {
  kind: CardKind<Item>;
  mayMove: boolean;
  /** What it is called to move one. */
  moveLabel: string;
}

/** The menu of a card, and which card it is about. */
export type CardMenuAsked<Item> = MenuAsked<Item> & { readonly card: string };

/** Rows that stand as cards: the menu and the keys of each, and which of them is asked where it is to go. */
export function useCards<Item>({ kind, mayMove, moveLabel, ...acts }: CardsOptions<Item>) {
  const { onOpen, onEdit, onRemove, onSelect } = acts;
  const [menu, setMenu] = useState<CardMenuAsked<Item> | null>(null);
  const [asked, setAsked] = useState<CardAt<Item> | null>(null);
  /** All cards that were read, for whoever is told of one by its id. */
  const shown = useRef(new Map<string, Item>());
  useCardKeys<Item>({
    ...{ shown, moveLabel },
    onEdit: onEdit && (({ item }) => onEdit(item)),
    onMove: mayMove ? setAsked : undefined,
    onRemove: onRemove && (({ item }) => onRemove([item])),
  });
  return {
    shown,
    asked,
    endAsking: () => setAsked(null),
    openMenu: setMenu,
    menu: (
      <RowMenu
        asked={menu}
        kind={kind}
        onOpen={onOpen}
        onEdit={onEdit}
        onSelect={onSelect}
        onMove={mayMove ? { label: moveLabel, act: () => setAsked(menu) } : undefined}
        onRemove={onRemove}
        onClose={() => setMenu(null)}
      />
    ),
  };
}
