import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from './cursor.ts';
import type { DatabaseTransaction } from './transaction.ts';

export interface InsightRow {
  insightId: string;
  kind: string | null;
  text: string;
  createdAt: Instant;
}

const columns = ['insight_id as insightId', 'kind', 'text', 'created_at as createdAt'] as const;

export async function hasInsight(tx: DatabaseTransaction, workspaceId: string, insightId: string) {
  const row = await tx
    .selectFrom('insight')
    .select('insight_id')
    .where('workspace_id', '=', workspaceId)
    .where('insight_id', '=', insightId)
    .executeTakeFirst();
  return row !== undefined;
}

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

/** A page of insights, newest first, for one kind or all, and how many there are. */
export async function listInsightRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  page: { after: CursorValues | null; limit: number; kind: string | undefined },
): Promise<{ items: InsightRow[]; next: string | null; count: number }> {
  let all = tx.selectFrom('insight').where('workspace_id', '=', workspaceId);
  if (page.kind !== undefined) all = all.where('kind', '=', page.kind);
  const { count } = await all.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  let rest = all.select(columns);
  if (page.after) {
    rest = rest.where(
      sql<boolean>`(created_at, insight_id) < (${page.after[0]}::timestamptz, ${page.after[1]}::uuid)`,
    );
  }
  const rows = await rest
    .orderBy('created_at', 'desc')
    .orderBy('insight_id', 'desc')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const next = rows.length > page.limit && last ? cursorOf([last.createdAt, last.insightId]) : null;
  return { items, next, count };
}
