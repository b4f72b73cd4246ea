import { type PointerEvent, useEffect, useRef, useState } from 'react';

/** Where something is while it is dragged. */
export interface Dragged {
  id: string;
  column: number;
  /** Minutes from the top of the axis. */
  place: number;
}

interface DragOptions {
  /** The element that holds the columns. */
  grid: () => HTMLElement | null;
  columns: number;
  hourHeight: number;
  onDrop: (dragged: Dragged) => void;
}

/** A mouse has moved on purpose after this many pixels; a finger has rested on purpose after this long. */
const movedPixels = 4;
const restedMs = 320;
const step = 15;

/** Takes something by hand and puts it down elsewhere. A finger that moves at once scrolls, one that rests first drags. */
export function useDrag({ grid, columns, hourHeight, onDrop }: DragOptions) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const held = useRef<{ id: string; x: number; y: number; grab: number; isDragging: boolean } | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const justDropped = useRef(false);
  const latest = useRef<Dragged | null>(null);
  latest.current = dragged;

  const letGo = () => {
    clearTimeout(rest.current);
    held.current = null;
    setDragged(null);
  };
  useEffect(() => {
    // A page that scrolls under the finger would take the drag away; only a listener that may refuse can hold it.
    const hold = (event: TouchEvent) => {
      if (held.current?.isDragging) event.preventDefault();
    };
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held.current) return;
      event.preventDefault();
      clearTimeout(rest.current);
      held.current = null;
      setDragged(null);
    };
    document.addEventListener('touchmove', hold, { passive: false });
    document.addEventListener('keydown', giveUp, true);
    return () => {
      clearTimeout(rest.current);
      document.removeEventListener('touchmove', hold);
      document.removeEventListener('keydown', giveUp, true);
    };
  }, []);

  const placeUnder = (x: number, y: number): Omit<Dragged, 'id'> | null => {
    const box = grid()?.getBoundingClientRect();
    if (!box) return null;
    const column = Math.min(columns - 1, Math.max(0, Math.floor(((x - box.left) / box.width) * columns)));
    const minutes = ((y - box.top) / hourHeight) * 60;
    return { column, place: Math.max(0, Math.round(minutes / step) * step) };
  };
  const follow = (x: number, y: number) => {
    const one = held.current;
    const under = one && placeUnder(x, y - one.grab);
    if (one && under) setDragged({ id: one.id, ...under });
  };

  const handlers = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const { clientX: x, clientY: y, pointerType, pointerId, currentTarget } = event;
      const grab = y - currentTarget.getBoundingClientRect().top;
      held.current = { id, x, y, grab, isDragging: false };
      if (pointerType !== 'touch') return;
      rest.current = setTimeout(() => {
        if (!held.current) return;
        held.current.isDragging = true;
        currentTarget.setPointerCapture(pointerId);
        follow(x, y);
      }, restedMs);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const one = held.current;
      if (!one) return;
      const far = Math.hypot(event.clientX - one.x, event.clientY - one.y) > movedPixels;
      if (!one.isDragging) {
        if (!far) return;
        if (event.pointerType === 'touch') return letGo();
        one.isDragging = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      follow(event.clientX, event.clientY);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const one = held.current;
      const where = latest.current;
      if (one?.isDragging && where) {
        event.preventDefault();
        justDropped.current = true;
        // The press that ends the drag comes right after it.
        setTimeout(() => {
          justDropped.current = false;
        }, 0);
        onDrop(where);
      }
      letGo();
    },
    onPointerCancel: letGo,
    // A browser would drag the link itself.
    draggable: false,
    onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
    onContextMenu: (event: { preventDefault: () => void }) => {
      if (held.current?.isDragging) event.preventDefault();
    },
  });
  /** Whether a press is the end of a drag, and means nothing more. */
  const isEndOfDrag = () => justDropped.current;
  return { dragged, handlers, isEndOfDrag };
}
