import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from './cursor.ts';
import type { ConversationTable } from './deal-tables.ts';
import { isVisible, type Visible } from './deals/visible.ts';
import type { DatabaseTransaction } from './transaction.ts';

export interface InsightRow {
  insightId: string;
  kind: string | null;
  text: string;
  createdAt: Instant;
}

/** An insight with how it went with those who planned with it. */
export interface UsedInsightRow extends InsightRow {
  retired: boolean;
  used: number;
  asked: number;
  yes: number;
  lastUsedAt: Instant | null;
}

export interface InsightQuery {
  readonly after: CursorValues | null;
  readonly limit: number;
  readonly kind?: string | undefined;
  readonly search?: string | undefined;
  readonly retired?: boolean | undefined;
  readonly insightId?: string | undefined;
}

/** How often each was used; a conversation of several deals counts in each of them, as each has its own objective. */
const withUses = sql`
  from insight i left join lateral (
    select count(*) as used, count(c.objective_answer) as asked, max(c.starts_at) as last_used_at,
      count(*) filter (where c.objective_answer = 'yes') as yes
    from conversation c
    where c.workspace_id = i.workspace_id and c.insight_id = i.insight_id and c.state <> 'cancelled'
  ) u on true`;

const shown = sql`i.insight_id as "insightId", i.kind, i.text, i.created_at as "createdAt",
  i.retired_at is not null as retired, u.used, u.asked, u.yes, u.last_used_at as "lastUsedAt"`;

export async function insertInsight(
  tx: DatabaseTransaction,
  workspaceId: string,
  { insightId, kind, text, createdAt }: InsightRow,
): Promise<void> {
  await tx
    .insertInto('insight')
    .values({ workspace_id: workspaceId, insight_id: insightId, kind, text, created_at: createdAt })
    .execute();
}

export async function updateInsight(
  tx: DatabaseTransaction,
  workspaceId: string,
  insightId: string,
  { kind, text, retired }: Pick<UsedInsightRow, 'kind' | 'text' | 'retired'>,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('insight')
    .set({
      kind,
      text,
      changed_at: now,
      retired_at: retired ? sql<Instant>`coalesce(retired_at, ${now})` : null,
    })
    .where('workspace_id', '=', workspaceId)
    .where('insight_id', '=', insightId)
    .execute();
}

export async function loadInsight(
  tx: DatabaseTransaction,
  workspaceId: string,
  insightId: string,
): Promise<UsedInsightRow | null> {
  const { rows } = await sql<UsedInsightRow>`
    select ${shown} ${withUses} where i.workspace_id = ${workspaceId} and i.insight_id = ${insightId}`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** A page of insights, newest first, and how many there are. */
export async function listInsightRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  { after, limit, kind, search, retired = false }: InsightQuery,
): Promise<{ items: UsedInsightRow[]; next: string | null; count: number }> {
  const all = [
    sql`i.workspace_id = ${workspaceId}`,
    retired ? sql`i.retired_at is not null` : sql`i.retired_at is null`,
  ];
  if (kind !== undefined) all.push(sql`i.kind = ${kind}`);
  for (const word of (search ?? '').split(/\s+/).filter(Boolean)) {
    all.push(sql`i.text ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  }
  const matches = sql.join(all, sql` and `);
  const place = after
    ? sql`and (i.created_at, i.insight_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql``;
  const counting = sql<{ count: number }>`select count(*) as count from insight i where ${matches}`.execute(
    tx,
  );
  const reading = sql<UsedInsightRow>`
    select ${shown} ${withUses} where ${matches} ${place}
    order by i.created_at desc, i.insight_id desc limit ${limit + 1}`.execute(tx);
  const [{ rows: counted }, { rows }] = await Promise.all([counting, reading]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last ? cursorOf([last.createdAt, last.insightId]) : null;
  return { items, next, count: counted[0]?.count ?? 0 };
}

export interface InsightUseRow {
  conversationId: string;
  dealId: string;
  dealName: string;
  accountId: string | null;
  accountName: string | null;
  startsAt: Instant;
  state: ConversationTable['state'];
  objectiveKind: string | null;
  answer: ConversationTable['objective_answer'];
  outcome: ConversationTable['outcome'];
}

/** The conversations that an insight was planned for, as far as they may be seen, the latest first. */
export async function listInsightUseRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  page: { insightId: string; visible: Visible; after: CursorValues | null; limit: number },
): Promise<{ items: InsightUseRow[]; next: string | null; count: number }> {
  const matches = sql`c.workspace_id = ${workspaceId} and c.insight_id = ${page.insightId}
    and c.state <> 'cancelled' and ${isVisible('c', page.visible)}`;
  const after = page.after
    ? sql`and (c.starts_at, c.deal_id) < (${page.after[0]}::timestamptz, ${page.after[1]}::uuid)`
    : sql``;
  const counting = sql<{ count: number }>`
    select count(*) as count from conversation c where ${matches}`.execute(tx);
  const reading = sql<InsightUseRow>`
    select c.conversation_id as "conversationId", c.deal_id as "dealId", deal.name as "dealName",
      deal.account_id as "accountId", account.name as "accountName", c.starts_at as "startsAt", c.state,
      c.objective_kind as "objectiveKind", c.objective_answer as answer, c.outcome
    from conversation c
    join deal on deal.workspace_id = c.workspace_id and deal.deal_id = c.deal_id
    left join account on account.workspace_id = c.workspace_id and account.account_id = deal.account_id
    where ${matches} ${after}
    order by c.starts_at desc, c.deal_id desc limit ${page.limit + 1}`.execute(tx);
  const [{ rows: counted }, { rows }] = await Promise.all([counting, reading]);
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const next = rows.length > page.limit && last ? cursorOf([last.startsAt, last.dealId]) : null;
  return { items, next, count: counted[0]?.count ?? 0 };
}
