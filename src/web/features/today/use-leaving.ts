import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { leaveMs } from './leave-time.ts';

interface Leaving<Item> {
  readonly item: Item;
  /** Where it stood. */
  readonly at: number;
}

/** Keeps what the reader has just settled on the page for a moment, in its place, so that it is seen to be done. */
export function useLeaving<Item extends { readonly id: string }>(
  items: readonly Item[],
  settled: ReadonlySet<string>,
): readonly { readonly item: Item; readonly isLeaving: boolean }[] {
  const before = useRef(items);
  const [leaving, setLeaving] = useState<readonly Leaving<Item>[]>([]);
  useLayoutEffect(() => {
    const here = new Set(items.map(({ id }) => id));
    const gone = before.current.flatMap((item, at) =>
      settled.has(item.id) && !here.has(item.id) ? [{ item, at }] : [],
    );
    before.current = items;
    // What was undone is back among the items.
    setLeaving((all) => [...all.filter(({ item }) => !here.has(item.id)), ...gone]);
  }, [items, settled]);
  useEffect(() => {
    if (leaving.length === 0) return;
    const timer = setTimeout(() => setLeaving([]), leaveMs);
    return () => clearTimeout(timer);
  }, [leaving]);
  const shown = items.map((item) => ({ item, isLeaving: false }));
  for (const { item, at } of leaving) shown.splice(at, 0, { item, isLeaving: true });
  return shown;
}
