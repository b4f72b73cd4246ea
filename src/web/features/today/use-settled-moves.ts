import { useCallback, useEffect, useRef, useState } from 'react';
import { leaveMs } from './leave-time.ts';
import { type Move, type SettledMoves, settle, without } from './settled-moves.ts';
import { useStayInPlace } from './use-stay-in-place.ts';

/** How long after a touch the list counts as being read. */
const touchMs = 6000;

/** The list of moves as it is on the page: kept up with what is true, and still under the hand. */
export function useSettledMoves(moves: readonly Move[], acted: ReadonlySet<string>) {
  const list = useRef<HTMLDivElement>(null);
  const hand = useRef({ pointer: false, touchedAt: 0 });
  const [settled, setSettled] = useState<SettledMoves>(() =>
    settle([], { moves, isHeld: false, acted: new Set() }),
  );
  const isHeld = useCallback(() => {
    const { pointer, touchedAt } = hand.current;
    const hasFocus = list.current?.contains(document.activeElement) ?? false;
    return pointer || hasFocus || Date.now() - touchedAt < touchMs;
  }, []);
  useStayInPlace(list, isHeld);
  const bringUp = useCallback(
    (held: boolean) => setSettled((before) => settle(before.rows, { moves, isHeld: held, acted })),
    [moves, acted],
  );
  useEffect(() => bringUp(isHeld()), [bringUp, isHeld]);
  const leaving = settled.rows.find(({ state }) => state === 'leaving')?.key;
  useEffect(() => {
    if (leaving === undefined) return;
    const timer = setTimeout(
      () => setSettled(({ rows, waiting }) => ({ rows: without(rows, leaving), waiting })),
      leaveMs,
    );
    return () => clearTimeout(timer);
  }, [leaving]);

  const release = () => {
    // A moment later: the focus that leaves one row is on its way to the next.
    setTimeout(() => !isHeld() && bringUp(false), 150);
  };
  return {
    ...settled,
    /** Shows all as it is now. */
    showAll: () => bringUp(false),
    handlers: {
      ref: list,
      onPointerEnter: (event: React.PointerEvent) => {
        if (event.pointerType === 'mouse') hand.current.pointer = true;
        else hand.current.touchedAt = Date.now();
      },
      onPointerLeave: () => {
        hand.current.pointer = false;
        release();
      },
      onBlur: release,
    },
  };
}
