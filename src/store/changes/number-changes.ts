import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { queueDeliveries } from '../webhooks/deliveries.ts';

/** How many are looked at in one transaction, so that an import is not one long write behind. */
const mostAtOnce = 5000;

/**
 * Gives the next numbers to what stands and has none yet, in the order in which it was written. Only one transaction
 * does it at a time: whoever comes second waits for the row, and looks only then. Whom each is told to is written down
 * with it. Says whether there may be more.
 */
export async function numberChanges(
  tx: DatabaseTransaction,
  workspaceId: string,
  at: Instant,
): Promise<{ numbered: number; isMore: boolean }> {
  const { rows: waiting } = await sql`
    select from change_waiting where workspace_id = ${workspaceId} limit 1`.execute(tx);
  if (waiting.length === 0) return { numbered: 0, isMore: false };
  await sql`insert into change_feed (workspace_id) values (${workspaceId}) on conflict do nothing`.execute(
    tx,
  );
  const { rows: held } = await sql<{ after: number }>`
    select numbered_to as after from change_feed where workspace_id = ${workspaceId} for update`.execute(tx);
  const after = held[0]?.after ?? 0;
  const { rows } = await sql<{ taken: number; numbered: number }>`
    with taken as (
      delete from change_waiting where workspace_id = ${workspaceId} and waiting_id in (
        select waiting_id from change_waiting where workspace_id = ${workspaceId}
        order by waiting_id limit ${mostAtOnce})
      returning *),
    -- What one transaction did to a record is one change; made and gone again within it, there was none.
    acted as (
      select noun, noun_id, deal_id, was_owner_id, was_team_id, min(waiting_id) as place,
        array_agg(act order by waiting_id) as acts, (array_agg(by_member_id))[1] as by_member_id,
        (array_agg(by_token_id))[1] as by_token_id
      from taken group by written_in, noun, noun_id, deal_id, was_owner_id, was_team_id),
    told as (
      select *, case when not acts && '{made,removed}' then 'changed'
        when not acts @> '{made,removed}' then case when 'made' = any(acts) then 'made' else 'removed' end
        when acts[1] = 'made' and acts[cardinality(acts)] <> 'made' then null
        else 'changed' end as act
      from acted),
    written as (
      insert into change (workspace_id, number, at, noun, noun_id, deal_id, act, left_behind, was_owner_id, was_team_id,
          by_member_id, by_token_id)
        select ${workspaceId}::uuid, numbered_to + row_number() over (order by place), ${at}::timestamptz, noun, noun_id,
          deal_id, act, coalesce(was_owner_id, was_team_id) is not null, was_owner_id, was_team_id,
          by_member_id, by_token_id
        from told, change_feed where workspace_id = ${workspaceId} and act is not null
        returning number),
    counted as (
      update change_feed set numbered_to = numbered_to + (select count(*) from written)
        where workspace_id = ${workspaceId})
    select (select count(*) from taken) as taken, (select count(*) from written) as numbered`.execute(tx);
  const { taken = 0, numbered = 0 } = rows[0] ?? {};
  await queueDeliveries(tx, workspaceId, { after, upTo: after + numbered, at });
  return { numbered, isMore: taken === mostAtOnce };
}
