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
    // Where the list begins and how much is in sight seldom changes: asking at each turn of the wheel would have the
    // page laid out again in the middle of being changed.
    const room = roomOf(scroller?.current ?? null, list.current);
    look.current = () => {
      const above = (scroller ? (scroller.current?.scrollTop ?? 0) : window.scrollY) - room.before;
      const first = Math.floor(above / rowHeight) - beyond;
      const end = Math.ceil((above + room.height) / rowHeight) + beyond;
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
    const measure = () => {
      Object.assign(room, roomOf(scroller?.current ?? null, list.current));
      look.current();
    };
    // Also when what stands above the list, or the room for it, changes.
    const watched = new ResizeObserver(measure);
    watched.observe(scroller?.current ?? document.body);
    return () => watched.disconnect();
  }, [count, rowHeight, beyond, scroller, list]);
  useEffect(() => {
    const target: HTMLElement | Window = scroller ? (scroller.current ?? window) : window;
    const onScroll = () => look.current();
    target.addEventListener('scroll', onScroll, { passive: true });
    return () => target.removeEventListener('scroll', onScroll);
  }, [scroller]);
  return sight.end > count ? { first: Math.min(sight.first, count), end: count } : sight;
}

/** How much scrolls by before the list begins, and how much is in sight at once. */
function roomOf(box: HTMLElement | null, rows: HTMLElement | null): { before: number; height: number } {
  const top = rows?.getBoundingClientRect().top ?? 0;
  if (!box) return { before: top + window.scrollY, height: window.innerHeight };
  return { before: top - box.getBoundingClientRect().top + box.scrollTop, height: box.clientHeight };
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
