import { type RawBuilder, sql } from 'kysely';
import type { Channel } from '#domain/ledger/facts.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { ConversationTable } from '../deal-tables.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { isVisible, type Visible } from './visible.ts';

export interface ConversationQuery {
  readonly visible: Visible;
  /** The span in which they start, its end not included. */
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly state?: ConversationTable['state'] | undefined;
  readonly toCloseOut?: boolean | undefined;
  readonly ownerId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly dealId?: string | undefined;
  readonly latestFirst: boolean;
  readonly after: CursorValues | null;
  readonly limit: number;
  readonly now: Instant;
}

export interface ConversationListRow {
  conversationId: string;
  dealId: string;
  dealName: string;
  accountId: string | null;
  accountName: string | null;
  ownerId: string | null;
  ownerName: string | null;
  valueMinor: number | null;
  currency: string;
  title: string | null;
  channel: Channel;
  state: ConversationTable['state'];
  startsAt: Instant;
  endsAt: Instant;
  participants: string[];
  objectiveKind: string | null;
  objectiveContactId: string | null;
  backup: string | null;
  planState: ConversationTable['plan_state'];
  outcome: ConversationTable['outcome'];
  missedBy: ConversationTable['missed_by'];
  teamId: string | null;
  /** The deal's, for who changes the conversation from here. */
  sequence: number;
  /** The other deals that it is about, as far as they may be seen. */
  parts: OtherPartRow[];
  /** How many deals it is about besides, seen or not. */
  others: number;
}

/** The part of another deal in a conversation. */
export interface OtherPartRow {
  dealId: string;
  dealName: string;
  ownerId: string | null;
  teamId: string | null;
  state: ConversationTable['state'];
  endsAt: Instant;
  participants: string[];
  planState: ConversationTable['plan_state'];
  outcome: ConversationTable['outcome'];
}

/** A page of conversations by their start, and how many there are in all. */
export async function listConversationRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  query: ConversationQuery,
): Promise<{ items: ConversationListRow[]; next: string | null; count: number }> {
  // One that is about several deals is shown once, with the first of those that match.
  const matches = sql`${conditions('c', workspaceId, query)} and (c.also_in = '{}' or not exists (
    select from conversation before_it where ${conditions('before_it', workspaceId, query)}
      and before_it.conversation_id = c.conversation_id and before_it.deal_id = any(c.also_in)
      and before_it.deal_id < c.deal_id))`;
  const counting = sql<{ count: number }>`
    select count(*) as count from conversation c where ${matches}`.execute(tx);
  const direction = query.latestFirst ? sql`desc` : sql`asc`;
  const after = query.after
    ? sql`and (c.starts_at, c.conversation_id) ${query.latestFirst ? sql`<` : sql`>`}
        (${query.after[0]}::timestamptz, ${query.after[1]}::uuid)`
    : sql``;
  const reading = sql<ConversationListRow>`
    select c.conversation_id as "conversationId", c.deal_id as "dealId", deal.name as "dealName",
      deal.account_id as "accountId", account.name as "accountName", c.owner_id as "ownerId",
      owner.name as "ownerName", deal.value_minor as "valueMinor", deal.currency, c.title, c.channel, c.state,
      c.starts_at as "startsAt", c.ends_at as "endsAt", c.participants, c.objective_kind as "objectiveKind",
      c.objective_contact_id as "objectiveContactId", c.backup, c.plan_state as "planState", c.outcome,
      c.missed_by as "missedBy", c.team_id as "teamId", deal.sequence, cardinality(c.also_in) as others,
      ${otherParts(query.visible)} as parts
    from conversation c
    join deal on deal.workspace_id = c.workspace_id and deal.deal_id = c.deal_id
    left join account on account.workspace_id = c.workspace_id and account.account_id = deal.account_id
    left join member owner on owner.workspace_id = c.workspace_id and owner.member_id = c.owner_id
    where ${matches} ${after}
    order by c.starts_at ${direction}, c.conversation_id ${direction} limit ${query.limit + 1}`.execute(tx);
  const [{ rows: counted }, { rows }] = await Promise.all([counting, reading]);
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  const next = rows.length > query.limit && last ? cursorOf([last.startsAt, last.conversationId]) : null;
  return { items, next, count: counted[0]?.count ?? 0 };
}

/** What stands of the same conversation in the other deals that may be seen; one that was taken out is left out. */
function otherParts(visible: Visible): RawBuilder<unknown> {
  return sql`case when c.also_in = '{}' then '[]'::jsonb else (
    select coalesce(jsonb_agg(jsonb_build_object('dealId', o.deal_id, 'dealName', d.name, 'ownerId', o.owner_id,
      'teamId', o.team_id, 'state', o.state, 'endsAt', ${isoInstant(sql`o.ends_at`)}, 'participants', o.participants,
      'planState', o.plan_state, 'outcome', o.outcome) order by o.deal_id), '[]')
    from conversation o join deal d on d.workspace_id = o.workspace_id and d.deal_id = o.deal_id
    where o.workspace_id = c.workspace_id and o.deal_id = any(c.also_in) and o.conversation_id = c.conversation_id
      and (o.state <> 'cancelled' or c.state = 'cancelled') and ${isVisible('o', visible)}) end`;
}

/** An instant within JSON, as everything else writes it. */
function isoInstant(instant: RawBuilder<unknown>) {
  return sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function conditions(alias: string, workspaceId: string, query: ConversationQuery): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  const all = [sql`${of('workspace_id')} = ${workspaceId}`, isVisible(alias, query.visible)];
  if (query.from) all.push(sql`${of('starts_at')} >= ${query.from}`);
  if (query.to) all.push(sql`${of('starts_at')} < ${query.to}`);
  if (query.state) all.push(sql`${of('state')} = ${query.state}`);
  if (query.ownerId) all.push(sql`${of('owner_id')} = ${query.ownerId}`);
  if (query.teamId) all.push(sql`${of('team_id')} = ${query.teamId}`);
  if (query.dealId) all.push(sql`${of('deal_id')} = ${query.dealId}`);
  if (query.toCloseOut) {
    all.push(
      sql`(${of('state')} = 'held' or (${of('state')} = 'planned' and ${of('ends_at')} <= ${query.now}))`,
    );
  }
  return sql.join(all, sql` and `);
}
