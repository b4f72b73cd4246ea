import { useMemo, useRef } from 'react';
import type { RowGroup } from '#contract/address-book/row-groups.ts';
import { boardsTexts } from '#texts/boards.ts';
import { BoardColumns } from '../../ui/board/board-columns.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { type CardAt, cardId, columnsOf, type GroupColumn, placeOfCard } from './board-columns.ts';
import { ListColumn } from './list-column.tsx';
import type { ListGrouping, ListKind } from './list-kind.ts';
import { inputOf, type ListView } from './list-view.ts';
import { MoveCard } from './move-card.tsx';
import { type CardActs, useCards } from './use-cards.tsx';
import { useGroupWords } from './use-group-words.ts';
import { useWriteRow } from './use-write-row.ts';

interface ListBoardProps<Item> extends CardActs<Item> {
  kind: ListKind<Item>;
  view: ListView;
  grouping: ListGrouping<Item>;
  groups: readonly RowGroup[];
}

/** A list as a board: its groups are the columns, and a card that is moved says something else from then on. */
export function ListBoard<Item>({ kind, view, grouping, groups, ...acts }: ListBoardProps<Item>) {
  const t = useTexts(boardsTexts);
  const wordsOfGroup = useGroupWords();
  const write = useWriteRow(kind);
  const columns = columnsOf(grouping, groups, (group) => wordsOfGroup(group).name);
  /** The card that takes the focus once it lies where it was moved to. */
  const wanted = useRef<string | null>(null);
  const input = useMemo(() => inputOf(view), [view]);
  const { moved, label } = grouping;
  const mayMove = moved !== undefined && acts.onEdit !== undefined;
  const cards = useCards({ kind, mayMove, moveLabel: t('moveOn'), ...acts });
  const { shown, asked } = cards;
  const move = async ({ card, item }: CardAt<Item>, to: GroupColumn) => {
    const from = placeOfCard(card);
    if (from === to.key || !moved) return;
    wanted.current = cardId(to.key, kind.idOf(item));
    const said = t('moved', { name: kind.nameOf(item), column: to.label });
    if (!(await write(item, moved(item, from, to), said))) wanted.current = null;
  };
  const putDown = (card: string, to: GroupColumn) => {
    const item = shown.current.get(card);
    if (item !== undefined) void move({ card, item }, to);
  };
  return (
    <>
      <p className="mb-2 text-fine text-soft">
        {moved || !acts.onEdit ? t('inColumnsBy', { by: label }) : t('staysThere', { by: label })}
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
            onOpen={acts.onOpen}
            onMenu={cards.openMenu}
          />
        )}
      </BoardColumns>
      {cards.menu}
      <MoveCard
        name={asked === null ? '' : kind.nameOf(asked.item)}
        label={label}
        columns={asked === null ? [] : columns.filter(({ key }) => key !== placeOfCard(asked.card))}
        isOpen={asked !== null}
        onMove={(to) => {
          cards.endAsking();
          if (asked) void move(asked, to);
        }}
        onClose={cards.endAsking}
      />
    </>
  );
}
