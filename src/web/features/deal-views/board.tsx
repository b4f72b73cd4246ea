import { useRef, useState } from 'react';
import type { getDealBoard } from '#contract/deals/deal-overviews.ts';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import type { OutputOf } from '#contract/operation.ts';
import { dealBoardTexts } from '#texts/deal-board.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { BoardColumn } from './board-column.tsx';
import { ColumnTabs } from './column-tabs.tsx';
import { DealMenu, type MenuAsked } from './deal-menu.tsx';
import { EndedDrop } from './ended-drop.tsx';

export type DealBoard = OutputOf<typeof getDealBoard>;
export type BoardColumnData = DealBoard['columns'][number];
export type EndedState = 'won' | 'lost' | 'parked';

interface BoardProps {
  view: DealViewContent;
  board: DealBoard;
  /** Dropped on a position: nothing moves, but what is missing for it is asked. */
  onMove: (dealId: string, kind: string) => void;
  onEnd: (dealId: string, state: EndedState) => void;
  onOpen: (dealId: string) => void;
  onAct: (dealId: string, act: string) => void;
  onShowState: (state: EndedState) => void;
}

/** Deals in columns by what the client has yet to commit to next. */
export function Board(props: BoardProps) {
  const { board, view, onMove, onEnd, onOpen, onAct } = props;
  const t = useTexts(dealViewsTexts);
  const boardText = useTexts(dealBoardTexts);
  const numbers = useNumbers();
  const isNarrow = useNarrow();
  const fullest = Math.max(
    0,
    board.columns.findIndex(({ count }) => count > 0),
  );
  const [shown, setShown] = useState(fullest);
  const [menu, setMenu] = useState<MenuAsked | null>(null);
  const strip = useRef<HTMLUListElement>(null);
  // The end of the map is a column only where somebody has come to it.
  const columns = board.columns.filter(({ kind, count }) => kind !== 'none' || count > 0);
  const swiped = useSwipe((by) => setShown((at) => Math.max(0, Math.min(columns.length - 1, at + by))));
  const column = (one: BoardColumnData) => (
    <BoardColumn
      key={one.kind}
      column={one}
      columns={columns}
      view={view}
      onMove={onMove}
      onOpen={onOpen}
      onMenu={setMenu}
    />
  );
  const only = columns[Math.min(shown, columns.length - 1)];
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
      {isNarrow ? (
        <div {...swiped}>
          <ColumnTabs columns={columns} shown={shown} onShow={setShown} />
          <ul className="mt-3">{only && column(only)}</ul>
        </div>
      ) : (
        <ul
          ref={strip}
          aria-label={t('board')}
          className="-mx-[34px] flex gap-3 overflow-x-auto px-[34px] pb-3"
        >
          {columns.map(column)}
        </ul>
      )}
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
        onMoveOn={({ dealId, nextKind }) => {
          const at = columns.findIndex(({ kind }) => kind === (nextKind ?? 'none'));
          onMove(dealId, columns[at + 1]?.kind ?? 'none');
        }}
        onClose={() => setMenu(null)}
      />
    </>
  );
}

/** So far, in pixels, and mostly sideways, is a swipe. */
const swipePx = 56;

function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const begun = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: (event: React.TouchEvent) => {
      const touch = event.touches[0];
      begun.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: (event: React.TouchEvent) => {
      const touch = event.changedTouches[0];
      const from = begun.current;
      begun.current = null;
      if (!touch || !from) return;
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(x) > swipePx && Math.abs(x) > 2 * Math.abs(y)) onSwipe(x < 0 ? 1 : -1);
    },
  };
}
