import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import type { DealRows } from './deal-rows.ts';

/**
 * The parts of a write that keep each account's last touch: the last of all its deals, by the name of its channel where
 * two were at once. Where it can only have moved
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
      and (last_touch_at is null or (last_touch_at, last_channel) < (${last_touch_at}, ${last_channel}))`;
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
      ) touched order by touched.at desc, touched.channel desc limit 1)
    where workspace_id = ${deal.workspace_id} and account_id = ${accountId}`;
}

/** Also of those whose last deal went elsewhere: they have none. */
const lastOfAccounts = (workspaceId: string, accountIds?: readonly string[]) => {
  const asked = accountIds ? sql`and account_id = any(${accountIds}::uuid[])` : sql``;
  return sql`
    select one.account_id, touched.last_touch_at, touched.last_channel
    from (select account_id from account where workspace_id = ${workspaceId} ${asked}) one
    left join (
      select distinct on (account_id) account_id, last_touch_at, last_channel from deal
      where workspace_id = ${workspaceId} and account_id is not null ${asked}
      order by account_id, last_touch_at desc nulls last, last_channel desc) touched using (account_id)`;
};

/** New deals can only move the last touch of their accounts on. */
export async function moveAccountTouchesOn(
  tx: DatabaseTransaction,
  workspaceId: string,
  deals: readonly DealRows['deal'][],
): Promise<void> {
  const last = new Map<string, DealRows['deal']>();
  for (const deal of deals) {
    const before = last.get(deal.account_id ?? '');
    if (deal.account_id !== null && placeOf(deal) > (before ? placeOf(before) : '')) {
      last.set(deal.account_id, deal);
    }
  }
  if (last.size === 0) return;
  const moved = [...last].map(([account_id, { last_touch_at, last_channel }]) => ({
    ...{ account_id, last_touch_at, last_channel },
  }));
  await sql`
    update account set last_touch_at = last.last_touch_at, last_channel = last.last_channel
    from jsonb_populate_recordset(null::account, ${JSON.stringify(moved)}::jsonb) last
    where account.workspace_id = ${workspaceId} and account.account_id = last.account_id
      and (account.last_touch_at is null
        or (account.last_touch_at, account.last_channel) < (last.last_touch_at, last.last_channel))`.execute(
    tx,
  );
}

/** Later is greater; empty where there was no touch. */
function placeOf({ last_touch_at, last_channel }: DealRows['deal']): string {
  return last_touch_at === null ? '' : `${last_touch_at} ${last_channel}`;
}

/** Works out the last touch of accounts, all or some, from their deals; gives back how many were wrong. */
export async function settleAccountTouches(
  tx: DatabaseTransaction,
  workspaceId: string,
  accountIds?: readonly string[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    update account set last_touch_at = last.last_touch_at, last_channel = last.last_channel
    from (${lastOfAccounts(workspaceId, accountIds)}) last
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
