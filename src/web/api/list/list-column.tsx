import { type RefObject, useEffect, useRef } from 'react';
import { boardsTexts } from '#texts/boards.ts';
import { listsTexts } from '#texts/lists.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { BoardColumn } from '../../ui/board/board-column.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useInSight } from '../../ui/use-in-sight.ts';
import { cardId, type GroupColumn } from './board-columns.ts';
import { useColumnRows } from './column-rows.ts';
import type { ListKind } from './list-kind.ts';
import { SelectableCard } from './selectable-cards.tsx';
import type { CardMenuAsked } from './use-cards.tsx';

interface ColumnProps<Item> {
  kind: ListKind<Item>;
  column: GroupColumn;
  /** How its rows are asked for. */
  input: Readonly<Record<string, unknown>>;
  /** Its cards stay where they are. */
  isFixed: boolean;
  /** All cards that were read, for whoever is told of one by its id. */
  shown: RefObject<Map<string, Item>>;
  /** The card that takes the focus once it is here. */
  wanted: RefObject<string | null>;
  onPutDown: (card: string) => void;
  onOpen: (item: Item) => void;
  onMenu: (asked: CardMenuAsked<Item>) => void;
}

/** What a carried card is known by. */
export const rowType = 'application/x-leadsheet-row';
const height = 88;
/** A column that is so near is read already, in pixels. */
const nearPx = 300;

/** One group of a list as a column of its board, which is read once it is in sight. */
export function ListColumn<Item>({
  kind,
  column,
  input,
  isFixed,
  shown,
  wanted,
  ...props
}: ColumnProps<Item>) {
  const t = useTexts(boardsTexts);
  const listText = useTexts(listsTexts);
  const place = useRef<HTMLLIElement>(null);
  const isInSight = useInSight(place, nearPx);
  const rows = useColumnRows<Item>(kind.contract, input, isInSight && column.count > 0);
  const idOf = (item: Item) => cardId(column.key, kind.idOf(item));
  const items = column.count > 0 ? rows.items : [];
  useEffect(() => {
    for (const item of items) shown.current.set(idOf(item), item);
  });
  return (
    <BoardColumn
      place={place}
      column={column}
      rows={{ ...rows, items: isInSight ? items : [] }}
      cardHeight={height}
      type={rowType}
      onPutDown={props.onPutDown}
      emptyWords={t('columnEmpty')}
    >
      {(item, top) => {
        const name = kind.nameOf(item);
        const [first, second] = kind.onCard(item);
        return (
          <SelectableCard
            key={idOf(item)}
            item={item}
            rowId={kind.idOf(item)}
            id={idOf(item)}
            name={name}
            href={kind.hrefOf(item)}
            type={rowType}
            top={top}
            height={height}
            lead={kind.photoOf && <Avatar name={name} photo={kind.photoOf(item)} size="small" />}
            below={
              <>
                <p className="truncate text-fine text-soft">{first || '\u00a0'}</p>
                <p className="truncate text-fine text-soft">{second || '\u00a0'}</p>
              </>
            }
            menuLabel={listText('actsFor', { name })}
            isFixed={isFixed}
            onShown={(link) => {
              if (wanted.current !== idOf(item)) return;
              wanted.current = null;
              link.focus();
            }}
            onOpen={() => props.onOpen(item)}
            onMenu={(at) => props.onMenu({ item, row: 0, card: idOf(item), ...at })}
          />
        );
      }}
    </BoardColumn>
  );
}
