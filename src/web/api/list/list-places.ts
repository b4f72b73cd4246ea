import {
  hashKey,
  keepPreviousData,
  type QueryClient,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { OperationContract } from '#contract/operation.ts';
import type { RowsInSight } from '../../ui/use-rows-in-sight.ts';
import { call } from '../client.ts';
import { keepingWhatWasRead } from '../queries.ts';

/** Rows of a page; the next one begins where its cursor says. */
export const pageSize = 100;
/** Rows beyond the ones in sight whose pages are asked for already, so that scrolling on comes upon words. */
const ahead = { atRest: 60, moving: 160 };
/** Pages out of sight that stay on the page, for whoever scrolls back; the cursors of further ones go with them. */
const keptPages = 30;
/** While somebody scrolls fast, pages that only fly by are not asked for. */
const settleMs = 70;

type Input = Readonly<Record<string, unknown>>;

interface Page<Item> {
  items: Item[];
  next: string | null;
  count: number;
}

/** So many rows of a table, one below the other, that are one list at the server. */
export interface ListRun {
  readonly key: string;
  readonly input: Input;
  /** The row of its first. */
  readonly first: number;
  readonly shown: number;
  /** One of many and short: nothing of it is asked for before it is in sight. */
  readonly isShort?: boolean;
}

/** The whole list as one run. */
export const oneRun = (input: Input, count: number): ListRun[] => [
  { key: '', input, first: 0, shown: count },
];

const keyOf = (contract: OperationContract, input: Input, page: number) =>
  [contract.name, 'place', page, input] as const;

/**
 * One page of a list that may be anywhere in it. It begins at the cursor of the nearest page before it that is known,
 * and so many further on: next pages cost the same wherever they are, and a leap costs what it leaps over.
 */
function readingPage<Item>(queries: QueryClient, contract: OperationContract, input: Input, page: number) {
  return {
    queryKey: keyOf(contract, input, page),
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Page<Item>> => {
      const read = (from: { cursor?: string; skip: number }) =>
        call(contract, { ...input, ...from, limit: pageSize } as never, { signal }) as Promise<Page<Item>>;
      for (let before = page - 1; before >= 0; before -= 1) {
        const cursor = queries.getQueryData<Page<Item>>(keyOf(contract, input, before))?.next;
        if (cursor) return read({ cursor, skip: (page - before - 1) * pageSize });
      }
      return read({ skip: page * pageSize });
    },
  };
}

/** The first page of a list: how many there are, and whether they can be read at all. */
export function useFirstPage<Item>(contract: OperationContract, input: Input, isWanted = true) {
  const queries = useQueryClient();
  return keepingWhatWasRead(
    useQuery({
      ...readingPage<Item>(queries, contract, input, 0),
      enabled: isWanted,
      placeholderData: keepPreviousData,
    }),
  );
}

/** What stands at the places in sight, run by run; undefined for those that are still on their way. */
export function useListPlaces<Item>(
  contract: OperationContract,
  runs: readonly ListRun[],
  { first, end, atRest }: RowsInSight,
) {
  const queries = useQueryClient();
  const wanted = useMemo(
    () => pagesBetween(runs, first, end, atRest ? ahead.atRest : ahead.moving),
    [runs, first, end, atRest],
  );
  const settled = useSettled(wanted);
  useEffect(() => letGo(queries, contract, settled), [queries, contract, settled]);
  const results = useQueries({
    queries: settled.map(({ input, page }) => readingPage<Item>(queries, contract, input, page)),
  });
  const loaded = new Map<string, Item[]>();
  // Also what is known from before and is not followed yet: scrolling back comes upon words at once.
  for (const { run, page, input } of wanted) {
    const items = queries.getQueryData<Page<Item>>(keyOf(contract, input, page))?.items;
    if (items) loaded.set(`${run} ${page}`, items);
  }
  for (const [place, { run, page }] of settled.entries()) {
    const items = results[place]?.data?.items;
    if (items) loaded.set(`${run} ${page}`, items);
  }
  return {
    /** The one so far from the beginning of a run. */
    itemAt(run: string, index: number): Item | undefined {
      return loaded.get(`${run} ${Math.floor(index / pageSize)}`)?.[index % pageSize];
    },
    error: results.find(unread)?.error ?? null,
    refetch: () => {
      for (const one of results) if (unread(one)) void one.refetch();
    },
  };
}

/** All that stands in these rows, also what was never in sight. */
export async function itemsBetween<Item>(
  queries: QueryClient,
  contract: OperationContract,
  runs: readonly ListRun[],
  rows: { first: number; end: number },
): Promise<Item[]> {
  const found: Item[] = [];
  for (const { run, page, input } of pagesBetween(runs, rows.first, rows.end, ahead.atRest)) {
    const reading = { ...readingPage<Item>(queries, contract, input, page), staleTime: 60_000 };
    const { items } = await queries.fetchQuery(reading);
    const firstRow = (runs.find(({ key }) => key === run)?.first ?? 0) + page * pageSize;
    found.push(...items.filter((_, place) => firstRow + place >= rows.first && firstRow + place < rows.end));
  }
  return found;
}

/** What was read before stays, whatever becomes of reading it anew. */
const unread = ({ isError, data }: { isError: boolean; data: unknown }) => isError && data === undefined;

interface WantedPage {
  run: string;
  page: number;
  input: Input;
}

function pagesBetween(runs: readonly ListRun[], first: number, end: number, beyond: number): WantedPage[] {
  return runs.flatMap((run) => {
    // Many and short ones would be asked for each by itself.
    const further = run.isShort ? 0 : beyond;
    const from = Math.max(0, first - further - run.first);
    const to = Math.min(run.shown, end + further - run.first);
    if (to <= from) return [];
    const pages: WantedPage[] = [];
    for (let page = Math.floor(from / pageSize); page <= Math.floor((to - 1) / pageSize); page += 1) {
      pages.push({ run: run.key, page, input: run.input });
    }
    return pages;
  });
}

/** Of a list of a hundred thousand that somebody scrolls through, the pages last looked at stay. */
function letGo(queries: QueryClient, contract: OperationContract, wanted: readonly WantedPage[]): void {
  const cache = queries.getQueryCache();
  const left = cache.findAll({ queryKey: [contract.name, 'place'], type: 'inactive' });
  // The first page of each list stays: it is what a list opens with, and without a network all there is.
  const further = left.filter(({ queryKey }) => queryKey[2] !== 0);
  const isWanted = new Set(wanted.map(({ input, page }) => hashKey(keyOf(contract, input, page))));
  const oldest = further
    .filter(({ queryHash }) => !isWanted.has(queryHash))
    .toSorted((one, other) => one.state.dataUpdatedAt - other.state.dataUpdatedAt);
  for (const query of oldest.slice(0, -keptPages)) cache.remove(query);
}

/**
 * Follows what is wanted once it rests; at once where nothing of it is known to be far away. Not at each row that comes:
 * whoever scrolls steadily has each page asked for before they come to it.
 */
function useSettled(inSight: WantedPage[]): WantedPage[] {
  const [wanted, setWanted] = useState(inSight);
  const [settled, setSettled] = useState(inSight);
  if (wanted !== inSight && nameOf(wanted) !== nameOf(inSight)) setWanted(inSight);
  useEffect(() => {
    if (wanted === settled) return;
    const waiting = setTimeout(() => setSettled(wanted), settled.length === 0 ? 0 : settleMs);
    return () => clearTimeout(waiting);
  }, [wanted, settled]);
  return settled;
}

const nameOf = (pages: readonly WantedPage[]) =>
  pages.map(({ run, page, input }) => `${run} ${page} ${JSON.stringify(input)}`).join('|');
