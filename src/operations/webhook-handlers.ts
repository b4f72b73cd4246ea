import { changeWebhook } from './webhooks/change-webhook.ts';
import { createWebhook } from './webhooks/create-webhook.ts';
import { listDeliveries } from './webhooks/list-deliveries.ts';
import { listWebhooks } from './webhooks/list-webhooks.ts';
import { removeWebhook } from './webhooks/remove-webhook.ts';
import { renewWebhookSecret } from './webhooks/renew-webhook-secret.ts';
import { replayDeliveries } from './webhooks/replay-deliveries.ts';
import { replayDelivery } from './webhooks/replay-delivery.ts';
import { restoreWebhook } from './webhooks/restore-webhook.ts';
import { tryWebhook } from './webhooks/try-webhook.ts';

/** What does the work of each operation on webhooks. */
export const webhookHandlers = {
  changeWebhook,
  createWebhook,
  listDeliveries,
  listWebhooks,
  removeWebhook,
  renewWebhookSecret,
  replayDeliveries,
  replayDelivery,
  restoreWebhook,
  tryWebhook,
};
