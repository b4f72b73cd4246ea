import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import { type DealGrouping, groupColumn, groupKey } from './deal-grouping.ts';
import { accountsNamed, type DealMatch, dealMatches } from './deal-match.ts';

/** Deals of one currency, added up. */
export interface DealSumRow {
  currency: string;
  count: number;
  valueMinor: number;
  /** How many have a value. */
  valued: number;
}

/** Deals of one group in one currency. */
export interface DealGroupRow extends DealSumRow {
  key: string;
  /** The owner's, or the account's. */
  name: string | null;
}

const added = sql`count(*) as count, coalesce(sum(deal.value_minor), 0)::bigint as "valueMinor",
  count(deal.value_minor) as valued`;

/** How many deals there are in each group, and what they are worth. There are few groups, however many deals. */
export async function groupDealRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  by: Exclude<DealGrouping, 'account'>,
  match: DealMatch,
): Promise<DealGroupRow[]> {
  const isOwner = by === 'owner';
  const { rows } = await sql<DealGroupRow>`
    with ${accountsNamed(workspaceId, match)}, added as (
      select ${groupColumn(by)} as column, deal.currency, ${added}
      from deal where ${dealMatches(workspaceId, match)} group by 1, 2
    )
    select ${groupKey(by, sql`added.column`)} as key, added.currency, ${isOwner ? sql`member.name` : sql`null`} as name,
      sum(added.count)::bigint as count, sum(added."valueMinor")::bigint as "valueMinor",
      sum(added.valued)::bigint as valued
    from added
    ${isOwner ? sql`left join member on member.workspace_id = ${workspaceId} and member.member_id = added.column` : sql``}
    group by 1, 2, 3`.execute(tx);
  return rows;
}

/** Deals by their state and, of those that are open, their position: what a board needs to know, in one walk. */
export async function boardRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  match: DealMatch,
): Promise<(DealSumRow & { state: string; nextKind: string | null })[]> {
  const { rows } = await sql<DealSumRow & { state: string; nextKind: string | null }>`
    with ${accountsNamed(workspaceId, match)}
    select deal.state, deal.next_kind as "nextKind", deal.currency, ${added}
    from deal where ${dealMatches(workspaceId, match)} group by 1, 2, 3`.execute(tx);
  return rows;
}

export interface DealsByAccount {
  /** Of the first accounts by name, and of the deals without any. */
  readonly rows: readonly DealGroupRow[];
  /** Of all deals that match. */
  readonly sums: readonly DealSumRow[];
  readonly groupCount: number;
}

/** The deals of each account. There may be as many accounts as deals, so that no more of them are read than are shown. */
export async function groupDealsByAccount(
  tx: DatabaseTransaction,
  workspaceId: string,
  match: DealMatch,
  most: number,
): Promise<DealsByAccount> {
  if (match.search) return groupFoundByAccount(tx, workspaceId, match, most);
  const matches = dealMatches(workspaceId, match);
  const ofFirst = sql<DealGroupRow>`
    with shown as materialized (
      select account_id, name from account where workspace_id = ${workspaceId} and exists (
        select from deal where deal.account_id = account.account_id and ${matches})
      order by lower(name), account_id limit ${most}
    )
    select shown.account_id::text as key, shown.name, deal.currency, ${added}
    from shown join deal on deal.account_id = shown.account_id where ${matches} group by 1, 2, 3
    union all
    select 'none', null, deal.currency, ${added}
    from deal where deal.account_id is null and ${matches} group by 3`.execute(tx);
  const inAll = sql<DealSumRow>`
    select deal.currency, ${added} from deal where ${matches} group by 1`.execute(tx);
  const counting = sql<{ groups: number }>`
    with one as (select deal.account_id from deal where ${matches} group by 1)
    select count(*) as groups from one`.execute(tx);
  const [first, all, counted] = await Promise.all([ofFirst, inAll, counting]);
  return { rows: first.rows, sums: all.rows, groupCount: counted.rows[0]?.groups ?? 0 };
}

/** The same for a search, which is no quicker for a part of the accounts: what it finds is looked for once. */
async function groupFoundByAccount(
  tx: DatabaseTransaction,
  workspaceId: string,
  match: DealMatch,
  most: number,
): Promise<DealsByAccount> {
  const { rows } = await sql<DealSumRow & { key: string | null; name: string | null; groups: number }>`
    with ${accountsNamed(workspaceId, match)}, added as materialized (
      select deal.account_id, account.name, deal.currency, ${added}
      from deal left join account on account.workspace_id = ${workspaceId} and account.account_id = deal.account_id
      where ${dealMatches(workspaceId, match)} group by 1, 2, 3
    ), one as materialized (select distinct account_id, name from added), shown as materialized (
      select account_id, name from one where account_id is not null order by lower(name), account_id limit ${most}
    ), told as (
      select account_id::text as key, shown.name, currency, count, "valueMinor", valued
      from shown join added using (account_id)
      union all
      select 'none', null, currency, count, "valueMinor", valued from added where account_id is null
      union all
      select null, null, currency, sum(count)::bigint, sum("valueMinor")::bigint, sum(valued)::bigint
      from added group by currency
    )
    select told.*, (select count(*) from one) as groups from told`.execute(tx);
  return {
    rows: rows.flatMap(({ key, ...row }) => (key === null ? [] : [{ key, ...row }])),
    sums: rows.filter(({ key }) => key === null),
    groupCount: rows[0]?.groups ?? 0,
  };
}
