import { useEffect, useRef, useState } from 'react';
import type { Milestone } from './step-facts.ts';

/**
 * Their steps as they are being put in order: a move shows at once, and is written behind it, one after the other. What
 * stands on the server shows again once all of it is written.
 */
export function useStepOrder(
  milestones: readonly Milestone[],
  write: (ids: string[], moved: Milestone, place: number) => Promise<void>,
) {
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const underWay = useRef({ count: 0, last: Promise.resolve() });
  const shown = order === null ? milestones : inOrder(milestones, order);
  // Read again from the server, with nothing more to write: that is how it is.
  useEffect(() => {
    if (milestones && underWay.current.count === 0) setOrder(null);
  }, [milestones]);
  const latest = useRef(shown);
  latest.current = shown;

  const move = (milestoneId: string, to: number) => {
    const before = latest.current;
    const place = Math.min(before.length - 1, Math.max(0, to));
    const from = before.findIndex((one) => one.milestoneId === milestoneId);
    const moved = before[from];
    if (!moved || from === place) return;
    const after = before.toSpliced(from, 1).toSpliced(place, 0, moved);
    latest.current = after;
    const ids = after.map((one) => one.milestoneId);
    setOrder(ids);
    const { current } = underWay;
    current.count += 1;
    current.last = current.last
      .then(() => write(ids, moved, place + 1))
      .finally(() => {
        current.count -= 1;
        // The page was read again by then, or could not be written to.
        if (current.count === 0) setOrder(null);
      });
  };
  return { shown, move };
}

function inOrder(milestones: readonly Milestone[], order: readonly string[]): readonly Milestone[] {
  const known = order.flatMap((id) => milestones.find((one) => one.milestoneId === id) ?? []);
  return [...known, ...milestones.filter((one) => !order.includes(one.milestoneId))];
}
