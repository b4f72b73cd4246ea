import { useMemo, useState } from 'react';
import type { getDealBoard } from '#contract/deals/deal-overviews.ts';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import type { OutputOf } from '#contract/operation.ts';
import { dealBoardTexts } from '#texts/deal-board.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { BoardColumns } from '../../ui/board/board-columns.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { DealColumn } from './deal-column.tsx';
import { DealMenu, type MenuAsked } from './deal-menu.tsx';
import { EndedDrop } from './ended-drop.tsx';
import { type DealRow, listInputOf } from './list-input.ts';

export type DealBoard = OutputOf<typeof getDealBoard>;
export type EndedState = 'won' | 'lost' | 'parked';
/** A column of deals by what comes next, with the first of them. */
export type PositionColumn = Omit<DealBoard['columns'][number], 'label'> & { key: string; label: string };

interface BoardProps {
  view: DealViewContent;
  board: DealBoard;
  /** Dropped on a position: nothing moves, but what is missing for it is asked. */
  onMove: (dealId: string, kind: string) => void;
  onEnd: (dealId: string, state: EndedState) => void;
  onOpen: (dealId: string) => void;
  onAct: (dealId: string, act: string) => void;
  onShowState: (state: EndedState) => void;
  /** Begins to select, with this deal; left out where somebody has. */
  onSelect: ((deal: DealRow, row: number) => void) | undefined;
}

/** Deals in columns by what the client has yet to commit to next. */
export function Board(props: BoardProps) {
  const { board, view, onMove, onEnd, onOpen, onAct } = props;
  const t = useTexts(dealViewsTexts);
  const boardText = useTexts(dealBoardTexts);
  const numbers = useNumbers();
  const [menu, setMenu] = useState<MenuAsked | null>(null);
  const input = useMemo(() => listInputOf(view), [view]);
  // The end of the map is a column only where somebody has come to it.
  const columns = board.columns
    .filter(({ kind, count }) => kind !== 'none' || count > 0)
    .map((one): PositionColumn => ({ ...one, key: one.kind, label: one.label ?? t('allGained') }));
  return (
    <>
      <p className="sr-only" role="status">
        {boardText('boardOf', { shown: numbers.whole(board.count) })}
      </p>
      <p className="mb-2 text-fine text-soft">
        {view.groupBy && view.groupBy !== 'position'
          ? boardText('columnsInstead', { by: t('grouping', { by: view.groupBy }) })
          : boardText('columnsAre')}
      </p>
      <BoardColumns columns={columns}>
        {(column) => (
          <DealColumn
            key={column.key}
            column={column}
            input={input}
            onMove={onMove}
            onOpen={onOpen}
            onMenu={setMenu}
          />
        )}
      </BoardColumns>
      <ul className="mt-2 grid grid-cols-3 gap-3 max-sm:gap-2">
        {board.ended.map((one) => (
          <EndedDrop
            key={one.state}
            ended={one}
            onDrop={(dealId) => onEnd(dealId, one.state)}
            onShow={() => props.onShowState(one.state)}
          />
        ))}
      </ul>
      <DealMenu
        asked={menu}
        onAct={onAct}
        onOpen={onOpen}
        onSelect={props.onSelect}
        onMoveOn={({ dealId, nextKind }) => {
          const at = columns.findIndex(({ kind }) => kind === (nextKind ?? 'none'));
          onMove(dealId, columns[at + 1]?.kind ?? 'none');
        }}
        onClose={() => setMenu(null)}
      />
    </>
  );
}
