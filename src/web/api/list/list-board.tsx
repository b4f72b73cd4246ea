import { useMemo, useRef, useState } from 'react';
import type { RowGroup } from '#contract/address-book/row-groups.ts';
import { boardsTexts } from '#texts/boards.ts';
import { BoardColumns } from '../../ui/board/board-columns.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { type CardAt, cardId, columnOfCard, columnsOf, type GroupColumn } from './board-columns.ts';
import { ListColumn } from './list-column.tsx';
import type { ListGrouping, ListKind } from './list-kind.ts';
import { inputOf, type ListView } from './list-view.ts';
import { MoveCard } from './move-card.tsx';
import { type MenuAsked, RowMenu } from './row-menu.tsx';
import { useCardKeys } from './use-card-keys.ts';
import { useGroupWords } from './use-group-words.ts';
import { useWriteRow } from './use-write-row.ts';

interface ListBoardProps<Item> {
  kind: ListKind<Item>;
  view: ListView;
  grouping: ListGrouping<Item>;
  groups: readonly RowGroup[];
  onOpen: (item: Item) => void;
  /** Left out where nothing may be changed. */
  onEdit: ((item: Item) => void) | undefined;
  onRemove: ((items: readonly Item[]) => void) | undefined;
}

/** A list as a board: its groups are the columns, and a card that is moved says something else from then on. */
export function ListBoard<Item>(props: ListBoardProps<Item>) {
  const { kind, view, grouping, groups, onOpen, onEdit, onRemove } = props;
  const t = useTexts(boardsTexts);
  const wordsOfGroup = useGroupWords();
  const write = useWriteRow(kind);
  const columns = columnsOf(grouping, groups, (group) => wordsOfGroup(group).name);
  const [menu, setMenu] = useState<(MenuAsked<Item> & { card: string }) | null>(null);
  const [asked, setAsked] = useState<CardAt<Item> | null>(null);
  const shown = useRef(new Map<string, Item>());
  /** The card that takes the focus once it lies where it was moved to. */
  const wanted = useRef<string | null>(null);
  const input = useMemo(() => inputOf(view), [view]);
  const { moved } = grouping;
  const mayMove = moved !== undefined && onEdit !== undefined;
  const move = async ({ card, item }: CardAt<Item>, to: GroupColumn) => {
    const from = columnOfCard(card);
    if (from === to.key || !moved) return;
    wanted.current = cardId(to.key, kind.idOf(item));
    const said = t('moved', { name: kind.nameOf(item), column: to.label });
    if (!(await write(item, moved(item, from, to), said))) wanted.current = null;
  };
  const putDown = (card: string, to: GroupColumn) => {
    const item = shown.current.get(card);
    if (item !== undefined) void move({ card, item }, to);
  };
  useCardKeys<Item>({
    shown,
    onEdit: onEdit && (({ item }) => onEdit(item)),
    onMove: mayMove ? setAsked : undefined,
    onRemove: onRemove && (({ item }) => onRemove([item])),
  });
  return (
    <>
      <p className="mb-2 text-fine text-soft">
        {moved || !onEdit
          ? t('inColumnsBy', { by: grouping.label })
          : t('staysThere', { by: grouping.label })}
      </p>
      <BoardColumns columns={columns}>
        {(column) => (
          <ListColumn
            key={column.key}
            kind={kind}
            column={column}
            input={{ ...input, groupBy: grouping.key, group: column.key }}
            isFixed={!mayMove}
            shown={shown}
            wanted={wanted}
            onPutDown={(card) => putDown(card, column)}
            onOpen={onOpen}
            onMenu={setMenu}
          />
        )}
      </BoardColumns>
      <RowMenu
        asked={menu}
        kind={kind}
        onOpen={onOpen}
        onEdit={onEdit}
        onSelect={undefined}
        onMove={mayMove ? () => setAsked(menu) : undefined}
        onRemove={onRemove}
        onClose={() => setMenu(null)}
      />
      <MoveCard
        name={asked === null ? '' : kind.nameOf(asked.item)}
        label={grouping.label}
        columns={asked === null ? [] : columns.filter(({ key }) => key !== columnOfCard(asked.card))}
        isOpen={asked !== null}
        onMove={(to) => {
          setAsked(null);
          if (asked) void move(asked, to);
        }}
        onClose={() => setAsked(null)}
      />
    </>
  );
}
