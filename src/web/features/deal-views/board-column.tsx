// biome-ignore-all lint/a11y: a column is a place to put a card down, and that has to take the focus

import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { listDeals } from '#contract/deals/deals.ts';
import type { OutputOf } from '#contract/operation.ts';
import { dealBoardTexts } from '#texts/deal-board.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { call } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { usePutDown } from '../../ui/carry.tsx';
import { classes } from '../../ui/classes.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts';
import type { BoardColumnData } from './board.tsx';
import { BoardCard, cardHeight } from './board-card.tsx';
import type { MenuAsked } from './deal-menu.tsx';
import { dealType } from './deal-type.ts';
import { listInputOf } from './list-input.ts';
import { SumOf } from './sum-of.tsx';

interface ColumnProps {
  column: BoardColumnData;
  columns: readonly BoardColumnData[];
  view: DealViewContent;
  onMove: (dealId: string, kind: string) => void;
  onOpen: (dealId: string) => void;
  onMenu: (asked: MenuAsked) => void;
}

type Page = Pick<OutputOf<typeof listDeals>, 'items' | 'next'>;

/** Cards left below the ones in sight when the next ones are fetched. */
const fetchAhead = 10;

/** One position of the client: the deals that stand there. A card dropped here stays where it is, and says why. */
export function BoardColumn({ column, view, onMove, onOpen, onMenu }: ColumnProps) {
  const t = useTexts(dealViewsTexts);
  const boardText = useTexts(dealBoardTexts);
  const numbers = useNumbers();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const cards = useColumnCards(column, view);
  const { first, end } = useRowsInSight({
    count: cards.items.length,
    rowHeight: cardHeight,
    scroller: box,
    list,
    beyond: 3,
  });
  const { placeProps, isOver } = usePutDown(box, dealType, (dealId) => onMove(dealId, column.kind));
  const label = column.label ?? t('allGained');
  const isNearEnd = end > cards.items.length - fetchAhead;
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (isNearEnd) cards.fetchMore();
    // The first of those asked for takes the focus, so that a keyboard goes on from there.
    if (wanted.current === null || wanted.current < first || wanted.current >= end) return;
    list.current?.children[wanted.current - first]?.querySelector('a')?.focus();
    wanted.current = null;
  });
  const showMore = () => {
    wanted.current = cards.items.length;
    box.current?.scrollTo({ top: cards.items.length * cardHeight });
    cards.fetchMore({ again: true });
  };
  return (
    <li className="flex w-[268px] flex-none flex-col max-md:w-full" aria-label={label}>
      <header className="flex items-baseline gap-2 px-1 pb-2 max-md:hidden">
        <h2 className="truncate font-semibold">{label}</h2>
        <span className="text-fine text-soft tabular-nums">{numbers.whole(column.count)}</span>
        <span className="ml-auto flex-none truncate text-fine text-soft tabular-nums">
          <SumOf values={column.values.slice(0, 1)} />
        </span>
      </header>

      <div
        {...placeProps}
        ref={box}
        role="group"
        tabIndex={0}
        aria-label={boardText('columnOf', { label, shown: numbers.whole(column.count) })}
        data-column={column.kind}
        className={classes(
          'h-[calc(100dvh-340px)] min-h-80 overflow-y-auto rounded-card border p-1.5 -outline-offset-1 max-md:h-[calc(100dvh-330px)]',
          isOver ? 'border-us bg-us-wash' : 'border-transparent bg-well/55',
        )}
      >
        <ul ref={list} className="relative" style={{ height: cards.items.length * cardHeight }}>
          {cards.items.slice(first, end).map((deal, place) => (
            <BoardCard
              key={deal.dealId}
              deal={deal}
              top={(first + place) * cardHeight}
              onOpen={onOpen}
              onMenu={onMenu}
            />
          ))}
        </ul>
        {cards.hasMore && (
          <Button size="small" className="mt-1 w-full" isPending={cards.isFetching} onPress={showMore}>
            {boardText('showMore', { shown: numbers.whole(column.count - cards.items.length) })}
          </Button>
        )}
        {column.count === 0 && <p className="px-2 py-3 text-fine text-soft">{boardText('columnEmpty')}</p>}
      </div>
    </li>
  );
}

/** The cards that came with the board, and those after them as they are scrolled to. */
function useColumnCards(column: BoardColumnData, view: DealViewContent) {
  const input = { ...listInputOf(view), state: 'open' as const, position: [column.kind] };
  const further = useInfiniteQuery({
    queryKey: [listDeals.name, 'column', column.next, input],
    enabled: false,
    initialPageParam: column.next,
    queryFn: ({ pageParam, signal }): Promise<Page> =>
      pageParam === null
        ? Promise.resolve({ items: [], next: null })
        : call(listDeals, { ...input, cursor: pageParam, limit: 50 }, { signal }),
    getNextPageParam: (page: Page) => page.next,
  });
  const pages = further.data?.pages ?? [];
  const items = [...column.items, ...pages.flatMap((page) => page.items)];
  return {
    items,
    hasMore: column.next !== null && (pages.length === 0 || further.hasNextPage),
    isFetching: further.isFetching,
    /** By itself it is not asked again after it failed; somebody may. */
    fetchMore: ({ again = false } = {}) => {
      if (column.next === null || further.isFetching || (further.isError && !again)) return;
      if (pages.length === 0) void further.refetch();
      else if (further.hasNextPage) void further.fetchNextPage();
    },
  };
}
