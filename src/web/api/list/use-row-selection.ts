import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { OperationContract } from '#contract/operation.ts';
import { sayProblem } from '../../ui/toast.tsx';
import { explain } from '../client.ts';
import { itemsBetween, type ListRun, oneRun } from './list-places.ts';

/** So many are done something with in one go. */
export const mostSelected = 1000;

/** Rows that are selected to do something with all of them. */
export interface RowSelection<Item> {
  readonly chosen: ReadonlyMap<string, Item>;
  /** Takes one in, or out again. */
  toggle: (item: Item, row: number) => void;
  /** Takes in all from the one that was toggled last up to this row. */
  extend: (row: number) => void;
  end: () => void;
}

interface SelectingFrom<Item> {
  contract: OperationContract;
  input: ListRun['input'];
  count: number;
  /** The rows of the table, run by run. */
  runs: readonly ListRun[];
  idOf: (item: Item) => string;
}

/** Rows that somebody selects in a list, also far out of sight; null until they begin. */
export function useRowSelection<Item>({ contract, input, count, runs, idOf }: SelectingFrom<Item>) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Item> | null>(null);
  const anchor = useRef(0);

  const toggle = useCallback(
    (item: Item, row: number) => {
      anchor.current = row;
      setChosen((before) => {
        const next = new Map(before);
        if (!next.delete(idOf(item)) && next.size < mostSelected) next.set(idOf(item), item);
        return next;
      });
    },
    [idOf],
  );
  const take = useCallback(
    async (among: readonly ListRun[], first: number, end: number) => {
      try {
        const found = await itemsBetween<Item>(queries, contract, among, { first, end });
        const named = found.map((item) => [idOf(item), item] as const);
        setChosen((before) => new Map([...(before ?? []), ...named].slice(0, mostSelected)));
      } catch (error) {
        sayProblem(explain(error));
      }
    },
    [queries, contract, idOf],
  );
  const extend = useCallback(
    (row: number) => void take(runs, Math.min(anchor.current, row), Math.max(anchor.current, row) + 1),
    [take, runs],
  );
  const end = useCallback(() => setChosen(null), []);
  const selection = useMemo<RowSelection<Item> | null>(
    () => (chosen === null ? null : { chosen, toggle, extend, end }),
    [chosen, toggle, extend, end],
  );
  return {
    selection,
    begin: useCallback(() => setChosen(new Map()), []),
    /** Begins with one. */
    select: toggle,
    /** All of the list, also of groups that are folded, up to so many as can be selected. */
    selectAll: () => void take(oneRun(input, count), 0, Math.min(count, mostSelected)),
    selectNone: () => setChosen(new Map()),
  };
}
