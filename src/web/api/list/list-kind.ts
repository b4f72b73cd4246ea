import type { ReactNode } from 'react';
import type { OperationContract } from '#contract/operation.ts';
import type { CustomValue } from '#domain/address-book/fields/custom-value.ts';
import type { FilterWords, ListView, ListWords } from './list-view.ts';

/** What a list is of: where it is read, what is shown of a row, and what it can be narrowed by. */
export interface ListKind<Item> {
  readonly contract: OperationContract;
  readonly idOf: (item: Item) => string;
  readonly nameOf: (item: Item) => string;
  readonly hrefOf: (item: Item) => string;
  /** Where the photos of people are; left out where rows are no people. */
  readonly photoOf?: (item: Item) => string | null;
  /** What it is sorted by when nothing else is said. */
  readonly usualSort: string;
  /** The heading of the names. */
  readonly nameLabel: string;
  readonly columns: readonly ListColumn<Item>[];
  readonly filters: readonly ListFilter[];
  /** What rows can stand together by, and where the groups are read. */
  readonly groupings: readonly ListGrouping<Item>[];
  readonly groupContract: OperationContract;
  /** By what rows have days, and where these are read. */
  readonly days: readonly ListDay<Item>[];
  readonly calendarContract: OperationContract;
  /** On a phone: what stands below the name, and at the end of the row. */
  readonly below: (item: Item) => ReactNode;
  readonly beside: (item: Item) => ReactNode;
  /** On a card of a board: the two lines below the name. */
  readonly onCard: (item: Item) => readonly [ReactNode, ReactNode];
  /** How its name is written over in the list. */
  readonly nameEdit: CellEdit<Item>;
  /** Writes what was written over in a row, unless somebody else has meanwhile. */
  readonly write: (item: Item, change: RowChange) => Promise<unknown>;
}

/** As much of a list as is needed to write over its rows. */
export type WrittenKind<Item> = Pick<ListKind<Item>, 'idOf' | 'nameOf' | 'columns' | 'write'>;

/** As much of a list as is needed to show its rows as cards that can be opened and moved. */
export type CardKind<Item> = Pick<ListKind<Item>, 'idOf' | 'nameOf' | 'hrefOf' | 'photoOf'>;

/** As much of a list as is needed to show it as a calendar. */
export type CalendarKind<Item> = CardKind<Item> &
  WrittenKind<Item> &
  Pick<ListKind<Item>, 'contract' | 'calendarContract' | 'below' | 'days'>;

/** What stands in a cell, as it can be written over. */
export type CellValue = CustomValue | null;

/** What was written over in a row, by column. */
export type RowChange = Readonly<Record<string, { readonly before: CellValue; readonly after: CellValue }>>;

/** How a cell is written over where it stands. */
export interface CellEdit<Item> {
  readonly valueOf: (item: Item) => CellValue;
  /** `item` is the row it stands in; null where it is for several. */
  readonly field: (props: CellFieldProps, item: Item | null) => ReactNode;
}

export interface CellFieldProps {
  readonly label: string;
  readonly value: CellValue;
  readonly onChange: (value: CellValue) => void;
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
  /** Left out where it cannot be written over in the list. */
  readonly edit?: CellEdit<Item>;
  /** How it is written over in all rows that are selected; left out where each row says something else. */
  readonly editSeveral?: CellEdit<Item>;
}

export interface ListGrouping<Item> {
  readonly key: string;
  readonly label: string;
  /** Columns of a board also where nobody stands in them, in their order, before those that only rows name. */
  readonly offered?: readonly GroupNamed[];
  /** What is written over once a row goes from one group to another; left out where a row has no say in it. */
  readonly moved?: (item: Item, from: string, to: GroupNamed) => RowChange;
}

/** What puts rows on days of a calendar. */
export interface ListDay<Item> {
  readonly key: string;
  readonly label: string;
  /** What is written over once a row goes to another day; left out where the day is no wish of anybody. */
  readonly moved?: (item: Item, day: string) => RowChange;
}

/** A group of rows: `none` is that of those who are in none. */
export interface GroupNamed {
  readonly key: string;
  readonly label: string;
}

export type ListFilter = FilterWords & {
  readonly label: string;
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
  /** Asks for it in a way of its own. */
  readonly control?: (props: FilterControlProps) => ReactNode;
  /** What is said of it above the list. */
  readonly chip: (value: string | number) => string;
};

interface FilterControlProps {
  readonly value: string;
  readonly onChange: (value: string | null) => void;
}

/** These begin with the latest, or with the most; the others with A. */
export const beginsWithMost: ReadonlySet<string> = new Set(['lastTouch', 'created', 'changed', 'openDeals']);

export const usualWay = (sort: string): 'asc' | 'desc' => (beginsWithMost.has(sort) ? 'desc' : 'asc');

/** The names that the addresses of a list may have. */
export function wordsOf<Item>({ columns, filters, groupings, days }: ListKind<Item>): ListWords {
  return {
    sorts: ['name', ...columns.flatMap(({ sort }) => sort ?? [])],
    columns: columns.map(({ key }) => key),
    filters,
    groupings: groupings.map(({ key }) => key),
    days: days.map(({ key }) => key),
  };
}

/** What the columns of a board stand for: what was chosen, else what rows can be moved by, a field of the workspace first. */
export function columnsBy<Item>(
  { groupings }: ListKind<Item>,
  { groupBy }: Pick<ListView, 'groupBy'>,
): ListGrouping<Item> | undefined {
  const movable = groupings.filter(({ moved }) => moved !== undefined);
  return (
    groupings.find(({ key }) => key === groupBy) ??
    movable.find(({ offered }) => offered !== undefined) ??
    movable[0]
  );
}

/** What the days of a calendar are: what was chosen, else a field of the workspace. */
export const dayBy = <Item>(
  { days }: Pick<ListKind<Item>, 'days'>,
  view: { readonly dayBy?: string | null | undefined },
): ListDay<Item> | undefined =>
  days.find(({ key }) => key === view.dayBy) ?? days.find(({ moved }) => moved !== undefined) ?? days[0];

/** Those that a view shows, in the one order they have. */
export function columnsShown<Item>(
  { columns }: Pick<ListKind<Item>, 'columns'>,
  chosen: readonly string[] | null,
): readonly ListColumn<Item>[] {
  return columns.filter(({ key, isUsual }) => (chosen ? chosen.includes(key) : isUsual));
}
