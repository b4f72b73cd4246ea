import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface RowsOptions {
  count: number;
  /** All of them are as tall, in pixels: where a row stands needs no measuring. */
  rowHeight: number;
  /** What scrolls; null is the page itself. */
  scroller: RefObject<HTMLElement | null> | null;
  /** What holds the rows, as tall as all of them together. */
  list: RefObject<HTMLElement | null>;
  /** Rows kept beyond either edge. */
  beyond?: number;
}

export interface RowsInSight {
  first: number;
  /** Past the last one. */
  end: number;
}

/** How many rows come or go at a time: fewer, larger changes scroll smoother than a change at each row. */
const step = 6;

/** Which rows of a long list are in sight, so that only those are on the page. */
export function useRowsInSight({ count, rowHeight, scroller, list, beyond = 6 }: RowsOptions): RowsInSight {
  const [sight, setSight] = useState<RowsInSight>({ first: 0, end: Math.min(count, 40) });
  const latest = useRef(sight);
  const look = useRef(() => {});
  useLayoutEffect(() => {
    look.current = () => {
      const box = scroller?.current;
      const rows = list.current;
      if (!rows || (scroller && !box)) return;
      const top = box ? box.getBoundingClientRect().top : 0;
      const height = box ? box.clientHeight : window.innerHeight;
      const above = top - rows.getBoundingClientRect().top;
      const first = Math.floor(above / rowHeight) - beyond;
      const end = Math.ceil((above + height) / rowHeight) + beyond;
      const next = {
        first: Math.min(Math.max(0, Math.floor(first / step) * step), Math.max(0, count - 1)),
        end: Math.max(0, Math.min(count, Math.ceil(end / step) * step)),
      };
      const { current } = latest;
      if (next.first === current.first && next.end === current.end) return;
      latest.current = next;
      setSight(next);
    };
    look.current();
  });
  useEffect(() => {
    const target: HTMLElement | Window = scroller ? (scroller.current ?? window) : window;
    const onScroll = () => look.current();
    target.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      target.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [scroller]);
  return sight.end > count ? { first: Math.min(sight.first, count), end: count } : sight;
}

/** Scrolls by as little as brings a row into sight, below a head that stays. */
export function showRow(
  scroller: HTMLElement | null,
  list: HTMLElement | null,
  index: number,
  rowHeight: number,
  headHeight: number,
): void {
  if (!scroller || !list) return;
  const top = list.offsetTop + index * rowHeight;
  if (top - headHeight < scroller.scrollTop) scroller.scrollTop = top - headHeight;
  else if (top + rowHeight > scroller.scrollTop + scroller.clientHeight) {
    scroller.scrollTop = top + rowHeight - scroller.clientHeight;
  }
}
