import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listDeals } from '#contract/deals/deals.ts';
import type { OutputOf } from '#contract/operation.ts';
import { search } from '#contract/search/search.ts';
import { reading } from '../../api/queries.ts';
import { found } from './rank.ts';

/** A person who types is waited for this long before the server is asked. */
const pauseMs = 140;

export type Found = OutputOf<typeof search>['items'][number];

interface Answer {
  items: readonly Found[];
  /** Of the company that was gone into, whatever is typed or not. */
  deals: OutputOf<typeof listDeals>['items'];
}

/**
 * What the server knows by what is typed, all of it at once, so that nothing jumps. The last answers stay until the
 * new ones are there.
 */
export function useFound(text: string, accountId: string | null) {
  const typed = useAfterPause(text.trim());
  const queries = useQueryClient();
  const answer = useQuery({
    queryKey: ['palette', typed, accountId],
    enabled: typed !== '' || accountId !== null,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
    networkMode: 'always',
    retry: false,
    queryFn: async (): Promise<Answer> => {
      if (accountId === null) {
        const { items } = await queries.fetchQuery(reading(search, { text: typed }));
        return { items, deals: [] };
      }
      const deals = await queries.fetchQuery(reading(listDeals, { state: 'all', limit: 20, accountId }));
      const findable = deals.items.map((deal) => ({ label: deal.name, words: deal.account?.name, deal }));
      return { items: [], deals: found(typed, findable).map(({ deal }) => deal) };
    },
  });
  const isOn = text.trim() !== '' || accountId !== null;
  const known = (isOn && answer.data) || nothing;
  return {
    ...known,
    isSearching: isOn && (text.trim() !== typed || answer.isFetching),
    notReached: isOn && answer.isError,
  };
}

const nothing: Answer = { items: [], deals: [] };

function useAfterPause(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => setPaused(text), pauseMs);
    return () => clearTimeout(waiting);
  }, [text]);
  return paused;
}
