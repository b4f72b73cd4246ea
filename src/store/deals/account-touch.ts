import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import type { DealRows } from './deal-rows.ts';

/**
 * The parts of a write that keep each account's last touch: the last of all its deals. Where it can only have moved
 * on, one comparison will do; where a correction took it back, or the deal went to another account, the account's
 * other deals are looked at.
 */
export function touchedAccounts(
  before: DealRows['deal'] | null,
  after: DealRows['deal'],
): RawBuilder<unknown>[] {
  const isSameAccount = before === null || before.account_id === after.account_id;
  const was = before?.last_touch_at ?? null;
  const now = after.last_touch_at;
  if (isSameAccount && was === now) return [];
  const hasMovedOn = isSameAccount && now !== null && (was === null || was < now);
  if (hasMovedOn)
    return after.account_id === null ? [] : [movedOn(after.workspace_id, after.account_id, after)];
  const accounts = new Set([before?.account_id, after.account_id].filter((id) => typeof id === 'string'));
  return [...accounts].map((accountId) => lookedAtAgain(after, accountId));
}

function movedOn(workspaceId: string, accountId: string, { last_touch_at, last_channel }: DealRows['deal']) {
  return sql`update account set last_touch_at = ${last_touch_at}, last_channel = ${last_channel}
    where workspace_id = ${workspaceId} and account_id = ${accountId}
      and (last_touch_at is null or last_touch_at < ${last_touch_at})`;
}

/** The statement does not see its own change of the deal, so that the deal is left out and its new touch put in. */
function lookedAtAgain(deal: DealRows['deal'], accountId: string) {
  const own =
    deal.account_id === accountId && deal.last_touch_at !== null
      ? sql`union all select ${deal.last_touch_at}::timestamptz, ${deal.last_channel}::text`
      : sql``;
  return sql`update account set (last_touch_at, last_channel) = (
      select touched.at, touched.channel from (
        select last_touch_at as at, last_channel as channel from deal
        where workspace_id = ${deal.workspace_id} and account_id = ${accountId} and deal_id <> ${deal.deal_id}
          and last_touch_at is not null
        ${own}
      ) touched order by touched.at desc limit 1)
    where workspace_id = ${deal.workspace_id} and account_id = ${accountId}`;
}

const lastOfAccounts = (workspaceId: string) => sql`
  select distinct on (account_id) account_id, last_touch_at, last_channel from deal
  where workspace_id = ${workspaceId} and account_id is not null
  order by account_id, last_touch_at desc nulls last`;

/** Works out every account's last touch from its deals; gives back how many were wrong. */
export async function settleAccountTouches(tx: DatabaseTransaction, workspaceId: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update account set last_touch_at = last.last_touch_at, last_channel = last.last_channel
    from (${lastOfAccounts(workspaceId)}) last
    where account.workspace_id = ${workspaceId} and account.account_id = last.account_id
      and account.last_touch_at is distinct from last.last_touch_at`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

/** The accounts whose last touch is not that of their deals. */
export async function wrongAccountTouches(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<{ accountId: string; stored: string | null; expected: string | null }[]> {
  const { rows } = await sql<{ accountId: string; stored: string | null; expected: string | null }>`
    select account.account_id as "accountId", account.last_touch_at as stored, last.last_touch_at as expected
    from account join (${lastOfAccounts(workspaceId)}) last on last.account_id = account.account_id
    where account.workspace_id = ${workspaceId} and account.last_touch_at is distinct from last.last_touch_at
    order by 1 limit 1000`.execute(tx);
  return rows;
}
