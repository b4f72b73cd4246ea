import { type RawBuilder, sql } from 'kysely';
import type { CursorValues } from '../cursor.ts';

export type DealSort =
  | 'recent'
  | 'name'
  | 'account'
  | 'owner'
  | 'value'
  | 'gained'
  | 'lead'
  | 'people'
  | 'nextConversation'
  | 'decision'
  | 'expectedClose'
  | 'lastTwoWay'
  | 'opened';

export type Direction = 'asc' | 'desc';

interface Sorting {
  readonly by: RawBuilder<unknown>;
  readonly type: 'text' | 'bigint' | 'timestamptz' | 'date' | 'integer';
  /** The order in which it is asked for when nothing else is said. */
  readonly usual: Direction;
  /** What stands for "nothing to sort by", so that such a deal comes last in either direction. */
  readonly nothing?: Readonly<Record<Direction, string>>;
  /** Whose name it is sorted by. */
  readonly joins?: 'account' | 'owner';
}

const farAway = { asc: 'infinity', desc: '-infinity' } as const;
/** After every name; before every name. */
const noName = { asc: '\u{10ffff}', desc: '' } as const;

const sortings: Readonly<Record<DealSort, Sorting>> = {
  recent: { by: sql`deal.last_happened_at`, type: 'timestamptz', usual: 'desc' },
  opened: { by: sql`deal.opened_at`, type: 'timestamptz', usual: 'desc' },
  name: { by: sql`lower(deal.name)`, type: 'text', usual: 'asc' },
  account: { by: sql`lower(account.name)`, type: 'text', usual: 'asc', nothing: noName, joins: 'account' },
  owner: { by: sql`lower(owner.name)`, type: 'text', usual: 'asc', nothing: noName, joins: 'owner' },
  value: {
    by: sql`deal.value_minor`,
    type: 'bigint',
    usual: 'desc',
    nothing: { asc: '9223372036854775807', desc: '-1' },
  },
  gained: { by: sql`deal.gained`, type: 'integer', usual: 'desc' },
  lead: { by: sql`deal.lead`, type: 'integer', usual: 'desc' },
  people: { by: sql`deal.people`, type: 'integer', usual: 'desc' },
  nextConversation: {
    by: sql`deal.next_conversation_at`,
    type: 'timestamptz',
    usual: 'asc',
    nothing: farAway,
  },
  decision: { by: sql`deal.client_decision_date`, type: 'date', usual: 'asc', nothing: farAway },
  expectedClose: { by: sql`deal.expected_close`, type: 'date', usual: 'asc', nothing: farAway },
  // Silent since it began comes before silent since a while.
  lastTwoWay: {
    by: sql`deal.last_two_way_at`,
    type: 'timestamptz',
    usual: 'asc',
    nothing: { asc: '-infinity', desc: '-infinity' },
  },
};

/** How a page of deals is put in order, and where it begins. */
export interface DealOrder {
  readonly by: RawBuilder<unknown>;
  readonly direction: RawBuilder<unknown>;
  /** What the order needs beside `deal`. */
  readonly joined: RawBuilder<unknown>;
  /** The condition that leads past the last one shown, where these are what it is ordered by. */
  after(by: RawBuilder<unknown>, dealId: RawBuilder<unknown>): RawBuilder<unknown>;
  /** The order again, over the `sort_value` of a place in it, a text. */
  readonly again: RawBuilder<unknown>;
}

export function dealOrder(
  sort: DealSort,
  asked: Direction | undefined,
  after: CursorValues | null,
): DealOrder {
  const sorting = sortings[sort];
  const way = asked ?? sorting.usual;
  const type = sql.raw(sorting.type);
  const nothing = sorting.nothing?.[way];
  const by = nothing === undefined ? sorting.by : sql`coalesce(${sorting.by}, ${sql.lit(nothing)}::${type})`;
  return {
    by,
    direction: sql.raw(way),
    joined: sorting.joins ? joins[sorting.joins] : sql``,
    after: (value, dealId) =>
      after
        ? sql`and (${value}, ${dealId}) ${sql.raw(way === 'desc' ? '<' : '>')} (${after[0]}::text::${type}, ${after[1]}::uuid)`
        : sql``,
    again: sql`place.sort_value::${type}`,
  };
}

const joins = {
  account: sql`left join account on account.workspace_id = deal.workspace_id
    and account.account_id = deal.account_id`,
  owner: sql`left join member owner on owner.workspace_id = deal.workspace_id
    and owner.member_id = deal.owner_id`,
} as const;
