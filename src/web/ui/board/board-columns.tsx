import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { boardsTexts } from '#texts/boards.ts';
import { useTexts } from '../reader.tsx';
import { useNarrow } from '../use-narrow.ts';
import { type Column, ColumnTabs } from './column-tabs.tsx';
import { cardBeside } from './walk-cards.ts';

interface BoardColumnsProps<Of extends Column> {
  columns: readonly Of[];
  children: (column: Of) => ReactNode;
}

/** The columns of a board side by side; on a phone one at a time. Arrows lead from card to card. */
export function BoardColumns<Of extends Column>({ columns, children }: BoardColumnsProps<Of>) {
  const t = useTexts(boardsTexts);
  const isNarrow = useNarrow();
  const [shown, setShown] = useState(() =>
    Math.max(
      0,
      columns.findIndex(({ count }) => count > 0),
    ),
  );
  const swiped = useSwipe((by) => setShown((at) => Math.max(0, Math.min(columns.length - 1, at + by))));
  const only = columns[Math.min(shown, columns.length - 1)];
  if (isNarrow) {
    return (
      <div {...swiped}>
        <ColumnTabs label={t('columns')} columns={columns} shown={shown} onShow={setShown} />
        <ul className="mt-3" onKeyDown={walk}>
          {only && children(only)}
        </ul>
      </div>
    );
  }
  return (
    <ul
      aria-label={t('board')}
      className="-mx-[34px] flex gap-3 overflow-x-auto px-[34px] pb-3"
      onKeyDown={walk}
    >
      {columns.map(children)}
    </ul>
  );
}

/** From the name of a card an arrow leads to the next one, above, below or beside it. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const next = cardBeside(event.currentTarget, event.target as Element, event.key);
  if (next === undefined) return;
  event.preventDefault();
  next?.focus();
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
