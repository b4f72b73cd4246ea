import { type RawBuilder, sql } from 'kysely';
import type { CursorValues } from '../cursor.ts';
import { type FieldSort, sortingOf } from '../fields/field-sorting.ts';
import {
  type Direction,
  farAway,
  type ListOrder,
  listOrder,
  never,
  noName,
  type Sorting,
} from '../list-order.ts';

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

interface DealSorting extends Sorting {
  /** Whose name it is sorted by. */
  readonly joins?: 'account' | 'owner';
}

const sortings: Readonly<Record<DealSort, DealSorting>> = {
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
    nothing: never,
  },
};

/** How a page of deals is put in order, and where it begins. */
export interface DealOrder extends ListOrder {
  /** What the order needs beside `deal`. */
  readonly joined: RawBuilder<unknown>;
}

interface Ordered {
  readonly sort: DealSort | FieldSort;
  readonly direction?: Direction | undefined;
  readonly after: CursorValues | null;
}

export function dealOrder(workspaceId: string, { sort, direction, after }: Ordered): DealOrder {
  const row = { workspaceId, noun: 'deal', rowId: 'deal.deal_id' } as const;
  const { sorting, joined } = sortingOf(row, sort, sortings);
  const named = typeof sort === 'object' ? undefined : sortings[sort].joins;
  return { ...listOrder(sorting, direction, after), joined: named ? joins[named] : joined };
}

const joins = {
  account: sql`left join account on account.workspace_id = deal.workspace_id
    and account.account_id = deal.account_id`,
  owner: sql`left join member owner on owner.workspace_id = deal.workspace_id
    and owner.member_id = deal.owner_id`,
} as const;
