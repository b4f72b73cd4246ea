import { sql } from 'kysely';
import { controlCodes } from '#domain/findings/finding-codes.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface Period {
  readonly from: Instant;
  /** Not part of it any more. */
  readonly until: Instant;
}

/** How many deals somebody had open in a period, and how many of them for a week or more. */
export interface HeldDeals {
  readonly ownerId: string;
  readonly deals: number;
  readonly settled: number;
}

/**
 * In how many of those control was given up in a way at some time, and for how long in all. A deal of yesterday has had
 * no time for it, so that only those that were in hand for a week are set beside others.
 */
export interface WayRow {
  readonly ownerId: string;
  readonly code: string;
  readonly deals: number;
  readonly seconds: number;
}

/** How it stood at an instant: open deals, and of them those in which control was given up, way by way. */
export interface MomentRow {
  readonly ownerId: string;
  readonly at: Instant;
  /** Null counts the open deals. */
  readonly code: string | null;
  readonly deals: number;
}

/**
 * Deals in hand in a period, and the spans in it in which one of the eleven held: those that are over, and those that
 * hold now. Each is cut to the time in which the deal was its owner's, and to the period.
 */
function spans(workspaceId: string, owners: readonly string[], { from, until }: Period) {
  return sql`held as materialized (
      select owner_id, deal_id, greatest(from_at, ${from}::timestamptz) as f,
        least(coalesce(until_at, ${until}::timestamptz), ${until}::timestamptz) as u
      from tenure where workspace_id = ${workspaceId} and owner_id = any(${owners}::uuid[])
        and from_at < ${until}::timestamptz and (until_at is null or until_at > ${from}::timestamptz)
    ), span as (
      select deal_id, code, from_at, until_at from lapse
      where workspace_id = ${workspaceId} and until_at > ${from}::timestamptz
      union all
      select deal_id, code, from_at, coalesce(until_at, ${until}::timestamptz) from finding
      where workspace_id = ${workspaceId} and code = any(${controlCodes}) and from_at < ${until}::timestamptz
    ), given as materialized (
      select owner_id, deal_id, code, unnest(range_agg(tstzrange(f, u))) as during from (
        select h.owner_id, h.deal_id, s.code, greatest(h.f, s.from_at) as f, least(h.u, s.until_at) as u
        from held h join span s on s.deal_id = h.deal_id and s.from_at < h.u and s.until_at > h.f
      ) cut group by owner_id, deal_id, code
    )`;
}

/** What each of several sellers had in hand, and in which ways they gave up control. */
export async function loadControlRecord(
  tx: DatabaseTransaction,
  workspaceId: string,
  owners: readonly string[],
  period: Period,
): Promise<{ held: HeldDeals[]; ways: WayRow[] }> {
  const { rows } = await sql<HeldDeals & WayRow & { code: string | null }>`
    with ${spans(workspaceId, owners, period)}, in_hand as materialized (
      select owner_id, deal_id, sum(u - f) >= interval '7 days' as is_settled from held group by owner_id, deal_id
    )
    select owner_id as "ownerId", null as code, count(*)::int as deals,
      (count(*) filter (where is_settled))::int as settled, 0::float8 as seconds
      from in_hand group by owner_id
    union all
    select owner_id, code, count(distinct deal_id)::int, 0,
      sum(extract(epoch from upper(during) - lower(during)))::float8
      from given join in_hand using (owner_id, deal_id) where is_settled group by owner_id, code`.execute(tx);
  return {
    held: rows.filter(({ code }) => code === null),
    ways: rows.filter(({ code }) => code !== null),
  };
}

/** How each of several sellers stood at some instants of the period. */
export async function loadControlMoments(
  tx: DatabaseTransaction,
  workspaceId: string,
  owners: readonly string[],
  period: Period,
  instants: readonly Instant[],
): Promise<MomentRow[]> {
  const { rows } = await sql<MomentRow>`
    with ${spans(workspaceId, owners, period)}, moment as (
      select unnest(${instants}::timestamptz[]) as at
    )
    select owner_id as "ownerId", at, null as code, count(distinct deal_id)::int as deals
      from held join moment on f <= at and at < u group by owner_id, at
    union all
    select owner_id, at, code, count(*)::int from given join moment on during @> at group by owner_id, at, code
  `.execute(tx);
  return rows;
}

export interface SellerRow {
  readonly memberId: string;
  readonly name: string;
  readonly teamId: string | null;
}

/** Everybody who had an open deal in a period, by name. */
export async function loadSellers(
  tx: DatabaseTransaction,
  workspaceId: string,
  { from, until }: Period,
): Promise<SellerRow[]> {
  const { rows } = await sql<SellerRow>`
    select member_id as "memberId", name, team_id as "teamId" from member
    where workspace_id = ${workspaceId} and member_id in (
      select owner_id from tenure where workspace_id = ${workspaceId}
        and from_at < ${until}::timestamptz and (until_at is null or until_at > ${from}::timestamptz))
    order by lower(name), member_id`.execute(tx);
  return rows;
}
