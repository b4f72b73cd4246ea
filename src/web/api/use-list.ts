import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import type { OperationContract } from '#contract/operation.ts';
import { call, isFault } from './client.ts';

interface Page<Item> {
  items: Item[];
  next: string | null;
  count: number;
}

/**
 * A list that is read page by page. `furtherAtOnce` is how many each page after the first has: all of them are read again
 * after a write, one after the other.
 */
export function useList<Item, More = unknown>(
  contract: OperationContract,
  input: Record<string, unknown>,
  { furtherAtOnce }: { furtherAtOnce?: number } = {},
) {
  const further = furtherAtOnce === undefined ? {} : { limit: furtherAtOnce };
  const query = useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [contract.name, 'pages', input],
      queryFn: ({ signal, pageParam }) =>
        call(contract, { ...input, ...(pageParam ? { ...further, cursor: pageParam } : {}) } as never, {
          signal,
        }) as Promise<Page<Item> & More>,
      initialPageParam: null as string | null,
      getNextPageParam: (last: Page<Item> & More) => last.next,
      placeholderData: (before) => before,
    }),
  );
  // Further pages that cannot be read are said where they were asked for.
  const isKept = query.data !== undefined && isFault(query.error) && !query.isFetchNextPageError;
  return {
    ...(isKept ? ({ ...query, isError: false, error: null } as typeof query) : query),
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    count: query.data?.pages[0]?.count ?? 0,
  };
}
