import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { undeliveredSince } from '../letters/undelivered.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** Whose deals, and since when. */
interface FromClients {
  readonly ownerId: string;
  readonly since: Instant;
  readonly now: Instant;
}

/** What a client did is told; that they looked is not. */
const told = sql`fact.by_kind = 'client' and fact.type <> 'roadmap.visited'`;

const actsSince = (workspaceId: string, { ownerId, since }: FromClients) => sql`deal join fact
    on fact.workspace_id = deal.workspace_id and fact.deal_id = deal.deal_id
    and fact.recorded_at > ${since} and ${told}
  where deal.workspace_id = ${workspaceId} and deal.owner_id = ${ownerId} and deal.state <> 'undone'
    and deal.last_two_way_at > ${since}`;

/** What waits for an answer on an owner's deals holds as a finding, also while it is not due yet. */
const waitingIn = (workspaceId: string, { ownerId, now }: FromClients) => sql`finding
  where workspace_id = ${workspaceId} and owner_id = ${ownerId} and code = 'answer-due'
    and (until_at is null or until_at > ${now})`;

/** Deals in which a client goes otherwise than before, since not longer than that. */
const changesOfPaceSince = (workspaceId: string, { ownerId, since, now }: FromClients) => sql`deal,
    json_array_elements(pace_changes) as change
  where workspace_id = ${workspaceId} and owner_id = ${ownerId} and state = 'open'
    and (change->>'from')::timestamptz > ${since} and (change->>'from')::timestamptz <= ${now}`;

/** How many proposals wait for an answer on an owner's deals, and whether clients did anything else since, or were not reached. */
export async function countFromClients(
  tx: DatabaseTransaction,
  workspaceId: string,
  asked: FromClients,
): Promise<{ toAnswer: number; acts: boolean }> {
  const { rows } = await sql<{ toAnswer: number; acts: boolean }>`
    select (select count(*)::int from ${waitingIn(workspaceId, asked)}) as "toAnswer",
      exists (select 1 from ${actsSince(workspaceId, asked)})
        or exists (select 1 from ${changesOfPaceSince(workspaceId, asked)})
        or exists (select 1 from ${undeliveredSince(workspaceId, asked)}) as acts`.execute(tx);
  return rows[0] ?? { toAnswer: 0, acts: false };
}

/** The deals of an owner in which something waits for an answer, or a client did something since; the latest first. */
export async function dealsFromClients(
  tx: DatabaseTransaction,
  workspaceId: string,
  asked: FromClients,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ dealId: string }>`
    select "dealId" from (
      select deal_id as "dealId", ${asked.now}::timestamptz as at from ${waitingIn(workspaceId, asked)}
      union all
      select deal.deal_id, max(fact.recorded_at) from ${actsSince(workspaceId, asked)} group by deal.deal_id
      union all
      select deal_id, max((change->>'from')::timestamptz) from ${changesOfPaceSince(workspaceId, asked)} group by deal_id
    ) found group by "dealId" order by max(at) desc, "dealId" limit ${limit}`.execute(tx);
  return rows.map(({ dealId }) => dealId);
}
