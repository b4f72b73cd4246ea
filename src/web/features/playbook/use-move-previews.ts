import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import { previewMoves } from '#contract/playbook/moves.ts';
import { call } from '../../api/client.ts';

export interface Reference {
  readonly key: string;
  readonly version: number;
}

/** One deal, those that were selected, or all of a version. */
export type MovesOf = { readonly dealId: string } | { readonly dealIds: readonly string[] } | Reference;

type Preview = OutputOf<typeof previewMoves>['items'][number];

const previewsAtOnce = 20;
/** So many are looked at by themselves; further ones when somebody asks. */
export const mostByThemselves = 1000;

/** Deals as they would stand on another map, read a few at a time until all are there. */
export function useMovePreviews(to: Reference, of: MovesOf, isPaused: boolean) {
  const { key, version } = to;
  const query = useInfiniteQuery({
    queryKey: [previewMoves.name, 'pages', key, version, of],
    queryFn: async ({ pageParam, signal }) => {
      const target = { key, version, limit: previewsAtOnce };
      if ('dealId' in of) return call(previewMoves, { ...target, dealId: of.dealId }, { signal });
      if ('dealIds' in of) {
        const start = Number(pageParam ?? 0);
        const end = start + previewsAtOnce;
        const dealIds = of.dealIds.slice(start, end);
        const page = await call(previewMoves, { ...target, dealIds }, { signal });
        return { ...page, next: end < of.dealIds.length ? String(end) : null, count: of.dealIds.length };
      }
      const from = { fromKey: of.key, fromVersion: of.version };
      return call(
        previewMoves,
        { ...target, ...from, ...(pageParam === null ? {} : { cursor: pageParam }) },
        { signal },
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // While they are moved, each of them would be read again with every entry that arrives.
    enabled: !isPaused,
    refetchOnWindowFocus: false,
  });
  const items: Preview[] = query.data?.pages.flatMap((page) => page.items) ?? [];
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const goesOn = !isPaused && hasNextPage && !isFetching && !isError && items.length < mostByThemselves;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  return { ...query, items, count: query.data?.pages[0]?.count ?? 0 };
}
