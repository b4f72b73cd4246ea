import {
  hashKey,
  keepPreviousData,
  type QueryClient,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { listDeals } from '#contract/deals/deals.ts';
import type { OutputOf } from '#contract/operation.ts';
import { call } from '../../api/client.ts';
import { keepingWhatWasRead } from '../../api/queries.ts';
import type { RowsInSight } from '../../ui/use-rows-in-sight.ts';
import type { DealListInput, DealRow } from './list-input.ts';
import type { Section } from './sections.ts';

/** Deals of a page; the next one begins where its cursor says. */
export const pageSize = 100;
/** Rows beyond the ones in sight whose pages are asked for already, so that scrolling on comes upon words. */
const ahead = { atRest: 60, moving: 160 };
/** Pages out of sight that stay on the page, for whoever scrolls back; the cursors of further ones go with them. */
const keptPages = 30;
/** While somebody scrolls fast, pages that only fly by are not asked for. */
const settleMs = 70;

type Page = OutputOf<typeof listDeals>;

const keyOf = (input: DealListInput, page: number) => [listDeals.name, 'place', page, input] as const;

/**
 * One page of a list that may be anywhere in it. It begins at the cursor of the nearest page before it that is known,
 * and so many further on: next pages cost the same wherever they are, and a leap costs what it leaps over.
 */
function readingPage(queries: QueryClient, input: DealListInput, page: number) {
  return {
    queryKey: keyOf(input, page),
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Page> => {
      for (let before = page - 1; before >= 0; before -= 1) {
        const cursor = queries.getQueryData<Page>(keyOf(input, before))?.next;
        if (cursor) {
          const skip = (page - before - 1) * pageSize;
          return call(listDeals, { ...input, cursor, skip, limit: pageSize }, { signal });
        }
      }
      return call(listDeals, { ...input, skip: page * pageSize, limit: pageSize }, { signal });
    },
  };
}

/** The first page of a list: how many there are, and whether they can be read at all. */
export function useFirstDeals(input: DealListInput, isWanted: boolean) {
  const queries = useQueryClient();
  return keepingWhatWasRead(
    useQuery({
      ...readingPage(queries, input, 0),
      enabled: isWanted,
      placeholderData: keepPreviousData,
    }),
  );
}

/** The deals at the places in sight, section by section; undefined for those that are still on their way. */
export function useDealPlaces(
  input: DealListInput,
  sections: readonly Section[],
  { first, end, atRest }: RowsInSight,
) {
  const queries = useQueryClient();
  const wanted = useMemo(
    () => pagesBetween(input, sections, first, end, atRest ? ahead.atRest : ahead.moving),
    [input, sections, first, end, atRest],
  );
  const settled = useSettled(wanted);
  useEffect(() => letGo(queries, settled), [queries, settled]);
  const results = useQueries({
    queries: settled.map(({ input: asked, page }) => readingPage(queries, asked, page)),
  });
  const loaded = new Map<string, DealRow[]>();
  // Also what is known from before and is not followed yet: scrolling back comes upon words at once.
  for (const { section, page, input: asked } of wanted) {
    const items = queries.getQueryData<Page>(keyOf(asked, page))?.items;
    if (items) loaded.set(`${section} ${page}`, items);
  }
  for (const [place, { section, page }] of settled.entries()) {
    const items = results[place]?.data?.items;
    if (items) loaded.set(`${section} ${page}`, items);
  }
  return {
    dealAt(section: Section, index: number): DealRow | undefined {
      const page = Math.floor(index / pageSize);
      return loaded.get(`${section.key} ${page}`)?.[index % pageSize];
    },
    error: results.find(unread)?.error ?? null,
    refetch: () => {
      for (const one of results) if (unread(one)) void one.refetch();
    },
  };
}

/** All deals in these rows, also those that were never in sight. */
export async function dealsBetween(
  queries: QueryClient,
  input: DealListInput,
  sections: readonly Section[],
  rows: { first: number; end: number },
): Promise<DealRow[]> {
  const pages = pagesBetween(input, sections, rows.first, rows.end, ahead.atRest);
  const found: DealRow[] = [];
  for (const { section, page, input: asked } of pages) {
    const { items } = await queries.fetchQuery({ ...readingPage(queries, asked, page), staleTime: 60_000 });
    const firstRow = (sections.find(({ key }) => key === section)?.firstDeal ?? 0) + page * pageSize;
    found.push(...items.filter((_, place) => firstRow + place >= rows.first && firstRow + place < rows.end));
  }
  return found;
}

/** What was read before stays, whatever becomes of reading it anew. */
const unread = ({ isError, data }: { isError: boolean; data: unknown }) => isError && data === undefined;

interface WantedPage {
  section: string;
  page: number;
  input: DealListInput;
}

function pagesBetween(
  input: DealListInput,
  sections: readonly Section[],
  first: number,
  end: number,
  beyond: number,
): WantedPage[] {
  return sections.flatMap((section) => {
    // Groups are many and short: each of them would be asked for by itself.
    const further = section.groupBy ? 0 : beyond;
    const from = Math.max(0, first - further - section.firstDeal);
    const to = Math.min(section.shown, end + further - section.firstDeal);
    if (to <= from) return [];
    const asked = section.groupBy ? { ...input, groupBy: section.groupBy, group: section.key } : input;
    const pages: WantedPage[] = [];
    for (let page = Math.floor(from / pageSize); page <= Math.floor((to - 1) / pageSize); page += 1) {
      pages.push({ section: section.key, page, input: asked });
    }
    return pages;
  });
}

/** Of a list of a hundred thousand deals that somebody scrolls through, the pages last looked at stay. */
function letGo(queries: QueryClient, wanted: readonly WantedPage[]): void {
  const cache = queries.getQueryCache();
  const left = cache.findAll({ queryKey: [listDeals.name, 'place'], type: 'inactive' });
  // The first page of each list stays: it is what a list opens with, and without a network all there is.
  const further = left.filter(({ queryKey }) => queryKey[2] !== 0);
  const isWanted = new Set(wanted.map(({ input, page }) => hashKey(keyOf(input, page))));
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
  pages.map(({ section, page, input }) => `${section} ${page} ${JSON.stringify(input)}`).join('|');
