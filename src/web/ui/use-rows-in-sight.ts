import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { paceAfter, restingAt } from './scroll-pace.ts';

interface RowsOptions {
  count: number;
  /** All of them are as tall, in pixels: where a row stands needs no measuring. Else the least of them. */
  rowHeight: number;
  /** Which row is so far below the first one, where not all are as tall; the same function as long as that holds. */
  rowAt?: ((below: number) => number) | undefined;
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
  /** Nothing has been scrolled for a moment. */
  atRest: boolean;
}

/** How many rows come or go at a time: fewer, larger changes scroll smoother than a change at each row. */
const step = 6;
/** So long without scrolling is rest. */
const restMs = 150;
/** So soon after a flight ends the rows are there again. */
const landMs = 80;

/** Which rows of a long list are in sight, so that only those are on the page. None are made for what flies by. */
export function useRowsInSight({
  count,
  rowHeight,
  rowAt,
  scroller,
  list,
  beyond = 6,
}: RowsOptions): RowsInSight {
  const [sight, setSight] = useState<RowsInSight>({ first: 0, end: Math.min(count, 40), atRest: true });
  const latest = useRef(sight);
  const look = useRef((_atRest: boolean) => {});
  // Where the list begins and how much is in sight seldom changes: asking at each turn of the wheel would have the
  // page laid out again in the middle of being changed.
  const room = useRef({ before: 0, height: 0 });
  useLayoutEffect(() => {
    look.current = (atRest) => {
      const { before, height } = room.current;
      const above = topOf(scroller) - before;
      const top = rowAt ? rowAt(Math.max(0, above)) : Math.floor(above / rowHeight);
      const from = Math.floor((top - beyond) / step) * step;
      // As many wherever it is scrolled to, so that rows which go leave their elements to as many that come.
      const shown = Math.ceil((height / rowHeight + 2 * beyond + step) / step) * step;
      const first = Math.min(Math.max(0, from), Math.max(0, count - 1));
      const end = Math.max(0, Math.min(count, from + shown));
      const { current } = latest;
      const isSame = first === current.first && end === current.end;
      if (isSame && (current.atRest || !atRest)) return;
      latest.current = { first, end, atRest };
      setSight(latest.current);
    };
    const measure = () => {
      room.current = roomOf(scroller?.current ?? null, list.current);
      look.current(latest.current.atRest);
    };
    measure();
    // Also when what stands above the list, or the room for it, changes.
    const watched = new ResizeObserver(measure);
    watched.observe(scroller?.current ?? document.body);
    return () => watched.disconnect();
  }, [count, rowHeight, rowAt, beyond, scroller, list]);
  useEffect(() => {
    const target: HTMLElement | Window = scroller ? (scroller.current ?? window) : window;
    let landing: ReturnType<typeof setTimeout> | undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let nextFrame = 0;
    let pace = restingAt(topOf(scroller));
    const stop = () => {
      clearTimeout(landing);
      clearTimeout(resting);
      cancelAnimationFrame(nextFrame);
    };
    // In a frame that nobody scrolled in: where frames take long, the next turn of the wheel waits already.
    const land = () => {
      nextFrame = requestAnimationFrame(() => look.current(false));
    };
    // What moves by below the pointer is neither lit up nor looked for: that took a third of the work of a frame.
    const letPoint = (can: boolean) => {
      if (list.current) list.current.style.pointerEvents = can ? '' : 'none';
    };
    const onScroll = ({ timeStamp }: Event) => {
      stop();
      letPoint(false);
      pace = paceAfter(pace, topOf(scroller), timeStamp);
      if (pace.isFlight) landing = setTimeout(land, landMs);
      else look.current(false);
      resting = setTimeout(() => {
        letPoint(true);
        look.current(true);
      }, restMs);
    };
    target.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      stop();
      letPoint(true);
      target.removeEventListener('scroll', onScroll);
    };
  }, [scroller, list]);
  return sight.end > count ? { ...sight, first: Math.min(sight.first, count), end: count } : sight;
}

const topOf = (scroller: RowsOptions['scroller']) =>
  scroller ? (scroller.current?.scrollTop ?? 0) : window.scrollY;

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
  row: { top: number; height: number },
  headHeight: number,
): void {
  if (!scroller || !list) return;
  const top = roomOf(scroller, list).before + row.top;
  if (top - headHeight < scroller.scrollTop) scroller.scrollTop = top - headHeight;
  else if (top + row.height > scroller.scrollTop + scroller.clientHeight) {
    scroller.scrollTop = top + row.height - scroller.clientHeight;
  }
}
