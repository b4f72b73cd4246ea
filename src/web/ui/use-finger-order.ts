import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { placeUnder, type Span, stepsAside } from './place-under.ts';

/** Within so many pixels of the edge of the window, a hand that carries a row turns the page. */
const edgePixels = 88;
/** The most that the page moves in one frame. */
const mostPixelsAFrame = 14;

interface Carrying {
  readonly id: string;
  readonly pointerId: number;
  readonly rows: readonly HTMLElement[];
  /** Where they lay on the page when the first of them was taken up. */
  readonly spans: readonly Span[];
  readonly from: number;
  /** Where on the page the finger took it. */
  readonly grabbedAt: number;
  clientY: number;
  frame: number;
}

/**
 * Rows of a list that a finger takes by the grip: a mouse has the browser's own dragging, which fingers have on few
 * devices and only after a rest. The grip moves the row, everything else scrolls. Letting go far from the list, Escape, a
 * second finger and whatever else takes the finger away put the row back where it was.
 */
export function useFingerOrder(
  box: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onMove: (id: string, place: number) => void,
) {
  const held = useRef<Carrying | null>(null);
  const latest = useRef(onMove);
  latest.current = onMove;

  const letGo = useRef(() => {
    const { current } = held;
    if (!current) return;
    held.current = null;
    cancelAnimationFrame(current.frame);
    for (const row of current.rows) {
      row.style.transform = '';
      delete row.dataset.carried;
      delete row.dataset.aside;
    }
  }).current;

  useEffect(() => {
    const move = (event: globalThis.PointerEvent) => {
      if (held.current?.pointerId === event.pointerId) held.current.clientY = event.clientY;
    };
    const drop = (event: globalThis.PointerEvent) => {
      const { current } = held;
      if (current?.pointerId !== event.pointerId) return;
      const { id, from } = current;
      // What was moved since the last picture counts too.
      const to = placeAt(current);
      letGo();
      if (to !== null && to !== from) latest.current(id, to);
    };
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held.current) return;
      event.preventDefault();
      event.stopPropagation();
      letGo();
    };
    const second = (event: globalThis.PointerEvent) => {
      if (held.current && held.current.pointerId !== event.pointerId) letGo();
    };
    // What a browser begins after a rest: its own dragging, or a menu.
    const refuse = (event: Event) => {
      if (held.current) event.preventDefault();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', letGo);
    window.addEventListener('pointerdown', second, true);
    window.addEventListener('blur', letGo);
    document.addEventListener('keydown', giveUp, true);
    document.addEventListener('dragstart', refuse, true);
    document.addEventListener('contextmenu', refuse, true);
    return () => {
      letGo();
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', letGo);
      window.removeEventListener('pointerdown', second, true);
      window.removeEventListener('blur', letGo);
      document.removeEventListener('keydown', giveUp, true);
      document.removeEventListener('dragstart', refuse, true);
      document.removeEventListener('contextmenu', refuse, true);
    };
  }, [letGo]);
  // Other rows, or others' order, under the finger: where it would put the row is no longer what it sees.
  const order = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the order that ends it
  useEffect(() => letGo, [order, letGo]);

  const onPointerDownCapture = (event: PointerEvent<HTMLElement>) => {
    const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
    // A screen reader that presses for its user touches with a finger of no size.
    if (!grip || held.current || event.pointerType === 'mouse' || (event.width === 0 && event.height === 0)) {
      return;
    }
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    const from = rows.findIndex((row) => row.contains(grip));
    const [row, id] = [rows[from], rows[from]?.dataset.key];
    if (!row || id === undefined) return;
    event.stopPropagation();
    const spans = rows.map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    });
    const { pointerId, clientY } = event;
    row.dataset.carried = '';
    const carrying: Carrying = {
      ...{ id, pointerId, rows, spans, from, clientY, frame: 0 },
      grabbedAt: clientY + scrollY,
    };
    held.current = carrying;
    carrying.frame = requestAnimationFrame(() => draw(carrying));
  };
  return { onPointerDownCapture };
}

const placeAt = ({ clientY, spans }: Carrying): number | null => placeUnder(clientY + scrollY, spans);

/** One picture of a row that is carried, and of those that make way for it; the next one follows. */
function draw(carrying: Carrying): void {
  const { rows, spans, from, clientY, grabbedAt } = carrying;
  const to = placeAt(carrying);
  if (to !== null) turnPage(clientY, spans);
  const own = spans[from];
  const height = own ? own.bottom - own.top : 0;
  const aside = stepsAside(from, to ?? from, height, rows.length);
  rows.forEach((row, place) => {
    const by = place === from ? clientY + scrollY - grabbedAt : (aside[place] ?? 0);
    if (place !== from) row.dataset.aside = '';
    row.style.transform = by === 0 ? '' : `translateY(${by}px)`;
  });
  carrying.frame = requestAnimationFrame(() => draw(carrying));
}

/** The nearer to an edge of the window, the faster; never further than the list goes on there. */
function turnPage(clientY: number, spans: readonly Span[]): void {
  const bottomEdge = innerHeight - edgePixels;
  const above = edgePixels - (spans[0]?.top ?? 0) + scrollY;
  const below = (spans.at(-1)?.bottom ?? 0) - scrollY - bottomEdge;
  const up = Math.min(edgePixels - clientY, above);
  const down = Math.min(clientY - bottomEdge, below);
  const past = Math.max(up, down, 0);
  if (past === 0) return;
  const by = Math.ceil((Math.min(past, edgePixels) / edgePixels) * mostPixelsAFrame);
  scrollBy({ top: up > down ? -by : by, behavior: 'instant' });
}
