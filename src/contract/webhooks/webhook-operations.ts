import {
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
} from './webhooks.ts';

/** Which addresses are told what changes, and what became of each message. */
export const webhookOperations = {
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
} as const;
