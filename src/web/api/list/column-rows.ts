import { useInfiniteQuery } from '@tanstack/react-query';
import type { OperationContract } from '#contract/operation.ts';
import type { ColumnRows } from '../../ui/board/board-column.tsx';
import { call } from '../client.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Further cards of a column that are fetched at once. */
const pageSize = 50;

const nothing: Page<never> = { items: [], next: null };

/** What stands in a column, page by page as it is scrolled to; asked for once it is wanted. */
export function useColumnRows<Item>(
  contract: OperationContract,
  input: Readonly<Record<string, unknown>>,
  isWanted: boolean,
): ColumnRows<Item> {
  const read = useInfiniteQuery({
    queryKey: [contract.name, 'column', input],
    enabled: isWanted,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => pageFrom<Item>(contract, input, pageParam, signal),
    getNextPageParam: (page) => page.next,
  });
  return {
    items: read.data?.pages.flatMap((page) => page.items) ?? [],
    hasMore: read.hasNextPage,
    isFetching: read.isFetching,
    fetchMore: ({ again = false } = {}) => {
      if (read.isFetching || (read.isError && !again)) return;
      if (read.hasNextPage) void read.fetchNextPage();
    },
  };
}

const pageFrom = <Item>(
  contract: OperationContract,
  input: Readonly<Record<string, unknown>>,
  cursor: string | null,
  signal: AbortSignal,
) =>
  call(contract, { ...input, ...(cursor === null ? {} : { cursor }), limit: pageSize } as never, {
    signal,
  }) as Promise<Page<Item>>;

/** What stands in a column whose first rows came with its board, and those after them as they are scrolled to. */
export function useRowsAfter<Item>(
  contract: OperationContract,
  input: Readonly<Record<string, unknown>>,
  brought: Page<Item>,
): ColumnRows<Item> {
  const further = useInfiniteQuery({
    queryKey: [contract.name, 'column', brought.next, input],
    enabled: false,
    initialPageParam: brought.next,
    queryFn: ({ pageParam, signal }): Promise<Page<Item>> =>
      pageParam === null ? Promise.resolve(nothing) : pageFrom<Item>(contract, input, pageParam, signal),
    getNextPageParam: (page) => page.next,
  });
  const pages = further.data?.pages ?? [];
  return {
    items: [...brought.items, ...pages.flatMap((page) => page.items)],
    hasMore: brought.next !== null && (pages.length === 0 || further.hasNextPage),
    isFetching: further.isFetching,
    fetchMore: ({ again = false } = {}) => {
      if (brought.next === null || further.isFetching || (further.isError && !again)) return;
      if (pages.length === 0) void further.refetch();
      else if (further.hasNextPage) void further.fetchNextPage();
    },
  };
}
