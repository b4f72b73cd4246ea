import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** An address that is told what changed. */
export interface WebhookRow {
  readonly webhookId: string;
  readonly url: string;
  readonly events: string[];
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly pausedAt: Instant | null;
  readonly failingSince: Instant | null;
  readonly stoppedAt: Instant | null;
  readonly removedAt: Instant | null;
}

const columns = [
  'webhook_id as webhookId',
  'url',
  'events',
  'made_by as madeBy',
  'made_at as madeAt',
  'paused_at as pausedAt',
  'failing_since as failingSince',
  'stopped_at as stoppedAt',
  'removed_at as removedAt',
] as const;

/** Those of the workspace that were not removed, the first made first. */
export async function listWebhookRows(tx: DatabaseTransaction, workspaceId: string): Promise<WebhookRow[]> {
  return tx
    .selectFrom('webhook')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', 'is', null)
    .orderBy('made_at')
    .orderBy('webhook_id')
    .execute();
}

/** One of them, held for a write. */
export async function holdWebhook(
  tx: DatabaseTransaction,
  workspaceId: string,
  webhookId: string,
): Promise<(WebhookRow & { sealedSecret: string }) | undefined> {
  return tx
    .selectFrom('webhook')
    .select([...columns, 'sealed_secret as sealedSecret'])
    .where('workspace_id', '=', workspaceId)
    .where('webhook_id', '=', webhookId)
    .forUpdate()
    .executeTakeFirst();
}

export async function hasWebhook(
  tx: DatabaseTransaction,
  workspaceId: string,
  webhookId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('webhook')
    .select('webhook_id')
    .where('workspace_id', '=', workspaceId)
    .where('webhook_id', '=', webhookId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertWebhook(
  tx: DatabaseTransaction,
  workspaceId: string,
  webhook: Pick<WebhookRow, 'webhookId' | 'url' | 'events' | 'madeBy' | 'madeAt'> & { sealedSecret: string },
): Promise<void> {
  await tx
    .insertInto('webhook')
    .values({
      workspace_id: workspaceId,
      webhook_id: webhook.webhookId,
      url: webhook.url,
      sealed_secret: webhook.sealedSecret,
      events: [...webhook.events],
      made_by: webhook.madeBy,
      made_at: webhook.madeAt,
    })
    .execute();
}

/** Writes what is said of it, and leaves the rest. */
export async function updateWebhook(
  tx: DatabaseTransaction,
  workspaceId: string,
  webhookId: string,
  said: Partial<Omit<WebhookRow, 'webhookId' | 'madeBy' | 'madeAt'>> & { readonly sealedSecret?: string },
): Promise<void> {
  await tx
    .updateTable('webhook')
    .set({
      url: said.url,
      events: said.events,
      paused_at: said.pausedAt,
      failing_since: said.failingSince,
      stopped_at: said.stoppedAt,
      removed_at: said.removedAt,
      sealed_secret: said.sealedSecret,
      // Kysely leaves out what is undefined; something has to be written all the same.
      webhook_id: webhookId,
    })
    .where('workspace_id', '=', workspaceId)
    .where('webhook_id', '=', webhookId)
    .execute();
}
