import { v7 as newId } from 'uuid';
import { createWebhook, removeWebhook } from '#contract/webhooks/webhooks.ts';
import { done } from '../test-server.ts';
import { adminsOnly, answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

/** Nobody is called so, and it need not be tried. */
const url = 'http://nobody.invalid/';
const webhook = async ({ people: { admin } }: Stage) => {
  const { shown } = await done(admin.call(createWebhook, { url, events: ['note.removed'] }));
  return { webhookId: shown.webhookId };
};
const toAdmins = { send: webhook, answers: adminsOnly('webhook_not_found') };

const writers = answers('done', { nobody: 'not_signed_in', reader: 'not_allowed' });

/** What programs are told of: everybody reads what changed, each of what they see; admins name who is told. */
export const expectedOfChanges: Expectations = {
  listChanges: { send: () => ({}), answers: membersOnly() },
  upsertAccounts: { send: () => ({ rows: [{ name: 'Upserted client' }] }), answers: writers },
  upsertContacts: { send: () => ({ rows: [{ name: 'Upserted contact' }] }), answers: writers },
  upsertDeals: { send: () => ({ rows: [{ name: 'Upserted deal' }] }), answers: writers },
  listWebhooks: { send: () => ({}), answers: adminsOnly('done') },
  createWebhook: { send: () => ({ url, events: ['fact.made'] }), answers: adminsOnly('done') },
  changeWebhook: {
    send: async (stage) => ({ ...(await webhook(stage)), paused: true }),
    answers: adminsOnly('webhook_not_found'),
  },
  renewWebhookSecret: toAdmins,
  removeWebhook: toAdmins,
  restoreWebhook: {
    send: async (stage) => {
      const { webhookId } = await done(stage.people.admin.call(removeWebhook, await webhook(stage)));
      return { webhookId };
    },
    answers: adminsOnly('webhook_not_found'),
  },
  tryWebhook: toAdmins,
  listDeliveries: toAdmins,
  replayDelivery: {
    send: async (stage) => ({ ...(await webhook(stage)), deliveryId: newId() }),
    answers: { ...adminsOnly('webhook_not_found'), admin: 'delivery_not_found' },
  },
  replayDeliveries: {
    send: async (stage) => ({ ...(await webhook(stage)), since: '2026-11-01T00:00:00Z' }),
    answers: adminsOnly('webhook_not_found'),
  },
};
