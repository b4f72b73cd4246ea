import { type RawBuilder, sql } from 'kysely';
import type { CursorValues } from './cursor.ts';

export type Direction = 'asc' | 'desc';

/** What a list can be put in order by. */
export interface Sorting {
  readonly by: RawBuilder<unknown>;
  readonly type: 'text' | 'bigint' | 'timestamptz' | 'date' | 'integer' | 'float8';
  /** The order in which it is asked for when nothing else is said. */
  readonly usual: Direction;
  /** What stands for "nothing to sort by", so that such a row comes last in either direction. */
  readonly nothing?: Readonly<Record<Direction, string>>;
}

/** After every date, before every date. */
export const farAway = { asc: 'infinity', desc: '-infinity' } as const;
/** After every name; before every name. */
export const noName = { asc: '\u{10ffff}', desc: '' } as const;
/** Never comes before long ago. */
export const never = { asc: '-infinity', desc: '-infinity' } as const;

/** How a page of a list is put in order, and where it begins. */
export interface ListOrder {
  readonly by: RawBuilder<unknown>;
  readonly direction: RawBuilder<unknown>;
  /** The condition that leads past the last one shown, where these are what it is ordered by. */
  after(by: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<unknown>;
  /** What stands for "nothing to sort by". */
  readonly nothing: RawBuilder<unknown>;
  /** The order again, over the `sort_value` of a place in it, a text. */
  readonly again: RawBuilder<unknown>;
}

/** The order of a list by one thing and then by id, after a place in it. */
export function listOrder(
  sorting: Sorting,
  asked: Direction | undefined,
  after: CursorValues | null,
): ListOrder {
  const way = asked ?? sorting.usual;
  const type = sql.raw(sorting.type);
  const nothing = sorting.nothing?.[way];
  return {
    by: nothing === undefined ? sorting.by : sql`coalesce(${sorting.by}, ${sql.lit(nothing)}::${type})`,
    nothing: nothing === undefined ? sql`null::${type}` : sql`${sql.lit(nothing)}::${type}`,
    direction: sql.raw(way),
    after: (value, id) =>
      after
        ? sql`and (${value}, ${id}) ${sql.raw(way === 'desc' ? '<' : '>')} (${after[0]}::text::${type}, ${after[1]}::uuid)`
        : sql``,
    again: sql`place.sort_value::${type}`,
  };
}
