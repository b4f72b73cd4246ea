// biome-ignore-all lint/a11y: a column is a place to put a card down, and that has to take the focus

import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { boardsTexts } from '#texts/boards.ts';
import { Button } from '../button.tsx';
import { usePutDown } from '../carry.tsx';
import { classes } from '../classes.ts';
import { useNumbers, useTexts } from '../reader.tsx';
import { useRowsInSight } from '../use-rows-in-sight.ts';
import type { Column } from './column-tabs.tsx';

/** What stands in a column, as far as it was read by now. */
export interface ColumnRows<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  readonly isFetching: boolean;
  /** By itself it is not asked again after it failed; somebody may. */
  readonly fetchMore: (how?: { again?: boolean }) => void;
}

interface ColumnProps<Item> {
  /** The column itself, for whoever asks whether it is in sight. */
  place?: RefObject<HTMLLIElement | null>;
  column: Column;
  /** Stands at the end of its heading. */
  beside?: ReactNode;
  rows: ColumnRows<Item>;
  cardHeight: number;
  /** What kind of cards can be put down here. */
  type: string;
  onPutDown: (id: string) => void;
  emptyWords: string;
  children: (item: Item, top: number) => ReactNode;
}

/** Cards left below the ones in sight when the next ones are fetched. */
const fetchAhead = 10;

/** A column of a board: of however many cards only those in sight are on the page, and pages are fetched as they come. */
export function BoardColumn<Item>({
  column,
  rows,
  cardHeight,
  type,
  onPutDown,
  ...props
}: ColumnProps<Item>) {
  const t = useTexts(boardsTexts);
  const numbers = useNumbers();
  const { label, count } = column;
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { first, end } = useRowsInSight({
    ...{ count: rows.items.length, rowHeight: cardHeight, scroller: box, list, beyond: 3 },
  });
  const { placeProps, isOver } = usePutDown(box, type, onPutDown);
  const isNearEnd = end > rows.items.length - fetchAhead;
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (isNearEnd && rows.hasMore) rows.fetchMore();
    // The first of those asked for takes the focus, so that a keyboard goes on from there.
    if (wanted.current === null || wanted.current < first || wanted.current >= end) return;
    list.current?.children[wanted.current - first]?.querySelector('a')?.focus();
    wanted.current = null;
  });
  const showMore = () => {
    wanted.current = rows.items.length;
    box.current?.scrollTo({ top: rows.items.length * cardHeight });
    rows.fetchMore({ again: true });
  };
  return (
    <li
      {...(props.place ? { ref: props.place } : {})}
      className="flex w-[268px] flex-none flex-col max-md:w-full"
      aria-label={label}
    >
      <header className="flex items-baseline gap-2 px-1 pb-2 max-md:hidden">
        <h2 className="truncate font-semibold">{label}</h2>
        <span className="text-fine text-soft tabular-nums">{numbers.whole(count)}</span>
        <span className="ml-auto flex-none truncate text-fine text-soft tabular-nums">{props.beside}</span>
      </header>

      <div
        {...placeProps}
        ref={box}
        role="group"
        tabIndex={0}
        aria-label={t('columnOf', { label, shown: numbers.whole(count) })}
        data-column={column.key}
        className={classes(
          'h-[calc(100dvh-340px)] min-h-80 overflow-y-auto rounded-card border p-1.5 -outline-offset-1 max-md:h-[calc(100dvh-330px)]',
          isOver ? 'border-us bg-us-wash' : 'border-transparent bg-well/55',
        )}
      >
        <ul ref={list} className="relative" style={{ height: rows.items.length * cardHeight }}>
          {rows.items
            .slice(first, end)
            .map((item, place) => props.children(item, (first + place) * cardHeight))}
        </ul>
        {rows.hasMore && rows.items.length > 0 && (
          <Button size="small" className="mt-1 w-full" isPending={rows.isFetching} onPress={showMore}>
            {t('showMore', { shown: numbers.whole(Math.max(0, count - rows.items.length)) })}
          </Button>
        )}
        {count === 0 && <p className="px-2 py-3 text-fine text-soft">{props.emptyWords}</p>}
      </div>
    </li>
  );
}
