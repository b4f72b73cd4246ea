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
}

/** A page of conversations by their start, and how many there are in all. */
export async function listConversationRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  query: ConversationQuery,
): Promise<{ items: ConversationListRow[]; next: string | null; count: number }> {
  const matches = conditions(workspaceId, query);
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
      c.missed_by as "missedBy"
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

function conditions(workspaceId: string, query: ConversationQuery): RawBuilder<unknown> {
  const all = [sql`c.workspace_id = ${workspaceId}`, isVisible('c', query.visible)];
  if (query.from) all.push(sql`c.starts_at >= ${query.from}`);
  if (query.to) all.push(sql`c.starts_at < ${query.to}`);
  if (query.state) all.push(sql`c.state = ${query.state}`);
  if (query.ownerId) all.push(sql`c.owner_id = ${query.ownerId}`);
  if (query.dealId) all.push(sql`c.deal_id = ${query.dealId}`);
  if (query.toCloseOut) {
    all.push(sql`(c.state = 'held' or (c.state = 'planned' and c.ends_at <= ${query.now}))`);
  }
  return sql.join(all, sql` and `);
}
