import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Cell } from './score.tsx';

/** Rows and columns that a key goes. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
  PageUp: [Number.NEGATIVE_INFINITY, 0],
  PageDown: [Number.POSITIVE_INFINITY, 0],
};

/** Before the pointer is taken to rest on something; the next one then explains itself at once. */
const restMs = 250;
const goneMs = 120;

/**
 * A grid with one stop for Tab, in which the arrow keys go from cell to cell, and of which the cell that is pointed at
 * or has the keyboard's focus explains itself.
 */
export function useScoreGrid(rows: number, columns: number) {
  const ref = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 1, column: 0 });
  const [pointed, setPointed] = useState<{ cell: Cell } | null>(null);
  const pointedRef = useRef<HTMLElement | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const point = (cell: Cell | null, anchor: HTMLElement | null, afterMs: number) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      pointedRef.current = anchor;
      setPointed(cell && { cell });
    }, afterMs);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') point(null, null, 0);
    const step = steps[event.key];
    if (!step || event.altKey || event.metaKey) return;
    event.preventDefault();
    const row = clamp(at.row + step[0], rows);
    const column = clamp(at.column + step[1], columns);
    ref.current?.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`)?.focus();
  };
  const stop = { row: clamp(at.row, rows), column: clamp(at.column, columns) };

  return {
    table: { ref, onKeyDown },
    pointed,
    pointedRef,
    /** What a cell's button carries to be part of the grid. */
    cell: (row: number, column: number, cell: Cell) => ({
      'data-cell': `${row}/${column}`,
      tabIndex: stop.row === row && stop.column === column ? 0 : -1,
      onFocus: (event: { currentTarget: HTMLElement }) => {
        setAt({ row, column });
        if (event.currentTarget.matches(':focus-visible')) point(cell, event.currentTarget, restMs);
      },
      onBlur: () => point(null, null, 0),
      onPointerEnter: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType === 'mouse') point(cell, event.currentTarget, pointed ? 0 : restMs);
      },
      onPointerLeave: () => point(null, null, goneMs),
    }),
  };
}

export type ScoreGrid = ReturnType<typeof useScoreGrid>;

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
