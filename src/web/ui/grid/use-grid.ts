import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type RowsInSight, showRow, useRowsInSight } from '../use-rows-in-sight.ts';

export const rowHeight = 52;
export const headHeight = 38;

/** Where a table was left: how far it was scrolled, and which row Tab comes to. */
export interface GridPlace {
  top: number;
  row: number;
}

interface GridOptions {
  /** How many there are in all, in sight or not. */
  rows: number;
  /** Where it was left, when somebody comes back. */
  restored: GridPlace;
  onLeave: (place: GridPlace) => void;
}

export interface GridState {
  readonly rows: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly inSight: RowsInSight;
  /** The row that Tab comes to. */
  readonly active: number;
  readonly height: number;
  setActive: (row: number) => void;
  /** Leads to a row, in sight or not, and answers which one that is. */
  go: (row: number) => number;
  onScroll: (top: number) => void;
}

/** Which rows of a table of any length are in sight, which one has the focus, and where it is left. */
export function useGrid({ rows, restored, onLeave }: GridOptions): GridState {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(Math.min(restored.row, Math.max(0, rows - 1)));
  const wantsFocus = useRef<number | null>(null);
  const height = useHeightLeft(scroller);
  const inSight = useRowsInSight({ count: rows, rowHeight, scroller, list });
  const place = useRef({ top: restored.top, row: active });
  place.current.row = active;

  useLayoutEffect(() => {
    if (scroller.current && restored.top > 0) scroller.current.scrollTop = restored.top;
  }, [restored.top]);
  useEffect(() => {
    const { current } = place;
    return () => onLeave(current);
  }, [onLeave]);
  useEffect(() => {
    // This may still be about the row before it, when a key comes while the table is being scrolled.
    if (wantsFocus.current !== active) return;
    wantsFocus.current = null;
    rowElement(list.current, active)?.focus({ preventScroll: true });
  });

  const go = (row: number) => {
    const next = Math.max(0, Math.min(rows - 1, row));
    wantsFocus.current = next === active ? null : next;
    setActive(next);
    showRow(scroller.current, list.current, { top: next * rowHeight, height: rowHeight }, headHeight);
    return next;
  };
  const onScroll = (top: number) => {
    place.current.top = top;
  };
  return { rows, scroller, list, inSight, active, height, setActive, go, onScroll };
}

export function rowElement(list: HTMLElement | null, row: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${String(row)}"]`) ?? null;
}

/** The table is as tall as the window has room for below what stands over it. */
function useHeightLeft(box: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(600);
  useLayoutEffect(() => {
    const look = () => {
      const top = box.current ? box.current.getBoundingClientRect().top + window.scrollY : 0;
      setHeight(Math.max(320, Math.floor(window.innerHeight - top - 20)));
    };
    look();
    // What stands over it grows and shrinks, as filters come and go.
    const watched = new ResizeObserver(look);
    watched.observe(document.body);
    window.addEventListener('resize', look);
    return () => {
      watched.disconnect();
      window.removeEventListener('resize', look);
    };
  }, [box]);
  return height;
}
