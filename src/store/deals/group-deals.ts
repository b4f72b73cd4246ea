import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import { type DealGrouping, groupKey } from './deal-grouping.ts';
import { type DealMatch, dealMatches } from './deal-match.ts';

/** Deals of one group in one currency. */
export interface DealGroupRow {
  key: string;
  currency: string;
  /** The owner's, or the account's. */
  name: string | null;
  count: number;
  valueMinor: number;
  /** How many have a value. */
  valued: number;
}

/** How many deals there are in each group, and what they are worth. */
export async function groupDealRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  by: DealGrouping,
  match: DealMatch,
): Promise<DealGroupRow[]> {
  const { rows } = await sql<DealGroupRow>`
    with grouped as (
      select ${groupKey(by)} as key, deal.currency, count(*) as count,
        coalesce(sum(deal.value_minor), 0)::bigint as "valueMinor", count(deal.value_minor) as valued
      from deal where ${dealMatches(workspaceId, match)} group by 1, 2
    )
    select grouped.*, ${names[by] ?? sql`null`} as name from grouped ${joins[by]?.(workspaceId) ?? sql``}`.execute(
    tx,
  );
  return rows;
}

const names: Partial<Record<DealGrouping, ReturnType<typeof sql>>> = {
  owner: sql`member.name`,
  account: sql`account.name`,
};

const joins: Partial<Record<DealGrouping, (workspaceId: string) => ReturnType<typeof sql>>> = {
  owner: (workspaceId) =>
    sql`left join member on member.workspace_id = ${workspaceId} and member.member_id::text = grouped.key`,
  account: (workspaceId) =>
    sql`left join account on account.workspace_id = ${workspaceId} and account.account_id::text = grouped.key`,
};
