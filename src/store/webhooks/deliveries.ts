import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import type { WebhookTables } from './webhook-tables.ts';

type Row = WebhookTables['webhook_delivery'];
export type DeliveryState = 'waiting' | 'sending' | 'arrived' | 'failed';

/** One telling of one change to one address, with what became of it. */
export interface DeliveryRow {
  readonly deliveryId: string;
  readonly webhookId: string;
  readonly number: number | null;
  readonly event: string;
  readonly madeAt: Instant;
  readonly state: DeliveryState;
  readonly sendAt: Instant;
  readonly attempts: number;
  readonly answeredAt: Instant | null;
  readonly status: number | null;
  readonly tookMs: number | null;
  readonly problem: string | null;
  readonly answer: string | null;
}

const columns = [
  'delivery_id as deliveryId',
  'webhook_id as webhookId',
  'number',
  'event',
  'made_at as madeAt',
  'state',
  'send_at as sendAt',
  'attempts',
  'answered_at as answeredAt',
  'status',
  'took_ms as tookMs',
  'problem',
  'answer',
] as const;

/** Writes down whom the changes of these numbers are told to, in the transaction that gave them their numbers. */
export async function queueDeliveries(
  tx: DatabaseTransaction,
  workspaceId: string,
  { after, upTo, at }: { after: number; upTo: number; at: Instant },
): Promise<void> {
  await sql`
    insert into webhook_delivery (workspace_id, webhook_id, number, event, made_at, send_at)
    select workspace_id, webhook_id, number, noun || '.' || act, ${at}::timestamptz, ${at}::timestamptz
    from webhook join change using (workspace_id)
    where workspace_id = ${workspaceId} and number > ${after} and number <= ${upTo} and not left_behind
      and removed_at is null and paused_at is null and stopped_at is null and noun || '.' || act = any(events)
    order by number
    on conflict do nothing`.execute(tx);
}

/** Tells one address anew of all that changed since an instant, whatever became of it before; says how many. */
export async function queueAgain(
  tx: DatabaseTransaction,
  workspaceId: string,
  { webhookId, since, at }: { webhookId: string; since: Instant; at: Instant },
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into webhook_delivery as kept (workspace_id, webhook_id, number, event, made_at, send_at)
    select workspace_id, webhook_id, number, noun || '.' || act, ${at}::timestamptz, ${at}::timestamptz
    from webhook join change using (workspace_id)
    where workspace_id = ${workspaceId} and webhook_id = ${webhookId} and change.at >= ${since} and not left_behind
      and noun || '.' || act = any(events)
    order by number
    on conflict (workspace_id, webhook_id, number) do update
      set state = 'waiting', send_at = excluded.send_at, attempts = 0
      where kept.state in ('arrived', 'failed')`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Has one sent again; false where there is none, or it is under way. */
export async function queueOneAgain(
  tx: DatabaseTransaction,
  workspaceId: string,
  { webhookId, deliveryId, at }: { webhookId: string; deliveryId: string; at: Instant },
): Promise<DeliveryRow | undefined> {
  return tx
    .updateTable('webhook_delivery')
    .set({ state: 'waiting', send_at: at, attempts: 0 })
    .where('workspace_id', '=', workspaceId)
    .where('webhook_id', '=', webhookId)
    .where('delivery_id', '=', deliveryId)
    .where('state', '<>', 'sending')
    .returning(columns)
    .executeTakeFirst();
}

export async function insertTrial(
  tx: DatabaseTransaction,
  workspaceId: string,
  { webhookId, deliveryId, at }: { webhookId: string; deliveryId: string; at: Instant },
): Promise<DeliveryRow> {
  return tx
    .insertInto('webhook_delivery')
    .values({
      ...{ workspace_id: workspaceId, webhook_id: webhookId, delivery_id: deliveryId },
      ...{ number: null, event: 'webhook.tried', made_at: at, send_at: at },
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/**
 * The next one whose time has come, marked as under way; undefined where there is none but of addresses that are busy.
 * What was tried out goes to one that is paused or was given up as well.
 */
export async function takeDelivery(
  tx: DatabaseTransaction,
  workspaceId: string,
  { now, busy }: { now: Instant; busy: readonly string[] },
): Promise<(DeliveryRow & { url: string; sealedSecret: string }) | undefined> {
  const due = await tx
    .selectFrom('webhook_delivery as delivery')
    .innerJoin('webhook', (join) =>
      join
        .onRef('webhook.workspace_id', '=', 'delivery.workspace_id')
        .onRef('webhook.webhook_id', '=', 'delivery.webhook_id'),
    )
    .select(['delivery.delivery_id', 'webhook.url', 'webhook.sealed_secret as sealedSecret'])
    .where('delivery.workspace_id', '=', workspaceId)
    .where('delivery.state', '=', 'waiting')
    .where('delivery.send_at', '<=', now)
    .where('webhook.removed_at', 'is', null)
    .where(sql<boolean>`(number is null or (webhook.paused_at is null and webhook.stopped_at is null))`)
    .where(sql<boolean>`webhook.webhook_id <> all(${[...busy]}::uuid[])`)
    .orderBy('delivery.send_at')
    .orderBy('delivery.number')
    .limit(1)
    .forUpdate('delivery')
    .skipLocked()
    .executeTakeFirst();
  if (!due) return undefined;
  const taken = await tx
    .updateTable('webhook_delivery')
    .set({ state: 'sending', taken_at: now, attempts: sql<number>`attempts + 1` })
    .where('workspace_id', '=', workspaceId)
    .where('delivery_id', '=', due.delivery_id)
    .returning(columns)
    .executeTakeFirstOrThrow();
  return { ...taken, url: due.url, sealedSecret: due.sealedSecret };
}

/** Those that a server had under way when it died are due again: who gets one twice tells it by its id. */
export async function reviveLostDeliveries(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<void> {
  await tx
    .updateTable('webhook_delivery')
    .set({ state: 'waiting' })
    .where('workspace_id', '=', workspaceId)
    .where('state', '=', 'sending')
    .where('taken_at', '<', before)
    .execute();
}

export async function noteAnswer(
  tx: DatabaseTransaction,
  workspaceId: string,
  deliveryId: string,
  answer: Pick<Row, 'answered_at' | 'status' | 'took_ms' | 'problem' | 'answer'> & {
    state: DeliveryState;
    send_at?: Instant;
  },
): Promise<void> {
  await tx
    .updateTable('webhook_delivery')
    .set(answer)
    .where('workspace_id', '=', workspaceId)
    .where('delivery_id', '=', deliveryId)
    .execute();
}

/** What an address was told, the latest first. */
export async function listDeliveryRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  webhookId: string,
  { after, limit }: { after: CursorValues | null; limit: number },
): Promise<{ items: DeliveryRow[]; next: string | null; count: number }> {
  const all = tx
    .selectFrom('webhook_delivery')
    .where('workspace_id', '=', workspaceId)
    .where('webhook_id', '=', webhookId);
  const rows = await all
    .select(columns)
    .$if(after !== null, (page) =>
      page.where(sql<boolean>`(made_at, delivery_id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('made_at', 'desc')
    .orderBy('delivery_id', 'desc')
    .limit(limit + 1)
    .execute();
  const { count } = await all.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    next: rows.length > limit && last ? cursorOf([last.madeAt, last.deliveryId]) : null,
    count,
  };
}

/** Takes away what was told before an instant; says how many. */
export async function forgetDeliveries(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('webhook_delivery')
    .where('workspace_id', '=', workspaceId)
    .where('made_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
