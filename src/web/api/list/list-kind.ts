import type { ReactNode } from 'react';
import type { OperationContract } from '#contract/operation.ts';
import type { FilterWords, ListWords } from './list-view.ts';

/** What a list is of: where it is read, what is shown of a row, and what it can be narrowed by. */
export interface ListKind<Item> {
  readonly contract: OperationContract;
  readonly idOf: (item: Item) => string;
  readonly nameOf: (item: Item) => string;
  readonly hrefOf: (item: Item) => string;
  /** What it is sorted by when nothing else is said. */
  readonly usualSort: string;
  /** The heading of the names. */
  readonly nameLabel: string;
  readonly columns: readonly ListColumn<Item>[];
  readonly filters: readonly ListFilter[];
  /** On a phone: what stands below the name, and at the end of the row. */
  readonly below: (item: Item) => ReactNode;
  readonly beside: (item: Item) => ReactNode;
}

export interface ListColumn<Item> {
  readonly key: string;
  readonly label: string;
  /** Its part of the table's width. */
  readonly width: string;
  readonly atEnd?: boolean;
  /** What the server calls the order by it. */
  readonly sort?: string;
  /** Shown where nobody chose which ones are. */
  readonly isUsual?: boolean;
  readonly cell: (item: Item) => ReactNode;
}

export type ListFilter = FilterWords & {
  readonly label: string;
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
  /** What is said of it above the list. */
  readonly chip: (value: string | number) => string;
};

/** These begin with the latest, or with the most; the others with A. */
export const beginsWithMost: ReadonlySet<string> = new Set(['lastTouch', 'created', 'changed', 'openDeals']);

export const usualWay = (sort: string): 'asc' | 'desc' => (beginsWithMost.has(sort) ? 'desc' : 'asc');

/** The names that the addresses of a list may have. */
export function wordsOf<Item>({ columns, filters }: ListKind<Item>): ListWords {
  return {
    sorts: ['name', ...columns.flatMap(({ sort }) => sort ?? [])],
    columns: columns.map(({ key }) => key),
    filters,
  };
}

/** Those that a view shows, in the one order they have. */
export function columnsShown<Item>(
  { columns }: ListKind<Item>,
  chosen: readonly string[] | null,
): readonly ListColumn<Item>[] {
  return columns.filter(({ key, isUsual }) => (chosen ? chosen.includes(key) : isUsual));
}
