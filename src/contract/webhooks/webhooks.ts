import { z } from 'zod';
import { changeShape } from '../changes/changes.ts';
import { operation } from '../operation.ts';
import { givenInstant, id, listInput, listOf, named, shownInstant } from '../values.ts';

/** What can be told. The ledger is only ever added to. */
export const webhookEvents = [
  ...['account.made', 'account.changed', 'account.removed'],
  ...['contact.made', 'contact.changed', 'contact.removed'],
  ...['deal.made', 'deal.changed', 'deal.removed'],
  ...['conversation.made', 'conversation.changed', 'conversation.removed'],
  ...['note.made', 'note.changed', 'note.removed'],
  'fact.made',
  ...['relation.made', 'relation.changed', 'relation.removed'],
  ...['file.made', 'file.changed', 'file.removed'],
] as const;

/** Why a message did not arrive. */
export const webhookProblems = [
  'address not allowed',
  'name not found',
  'unreachable',
  'not secure',
  'too slow',
  'redirects',
  'answered no',
] as const;
export type WebhookProblem = (typeof webhookProblems)[number];

const event = z.enum(webhookEvents as unknown as readonly [string, ...string[]]);
const events = z.array(event).min(1, 'Choose at least one event.').max(webhookEvents.length);
const url = z
  .string()
  .trim()
  .max(1000)
  .regex(
    /^https?:\/\/(?:\[[0-9a-f:.]+\]|[^\s/?#@[\]:]+)(?::\d{1,5})?(?:[/?][^\s#]*)?$/i,
    'Write a web address without a password in it, such as https://example.com/leadsheet.',
  )
  .describe('Where it is posted to.');

const webhookShape = z.object({
  webhookId: id,
  url: z.string(),
  events: z.array(z.string()),
  madeBy: named,
  madeAt: shownInstant,
  pausedAt: shownInstant.nullable(),
  failingSince: shownInstant.nullable().describe('Since when nothing arrives; null where the last one did.'),
  stoppedAt: shownInstant.nullable().describe('When it was given up, because nothing arrived for days.'),
});

const deliveryShape = z.object({
  deliveryId: id.describe('The `webhook-id` of the message, the same for each attempt.'),
  number: z.int().nullable().describe('Of the change that it tells of; null for one that was only tried.'),
  event: z.string(),
  madeAt: shownInstant,
  state: z.enum(['waiting', 'sending', 'arrived', 'failed']),
  sendAt: shownInstant.describe('When it is or was to be sent next.'),
  attempts: z.int(),
  answeredAt: shownInstant.nullable(),
  status: z.int().nullable(),
  tookMs: z.int().nullable(),
  problem: z.enum(webhookProblems).nullable(),
  answer: z.string().nullable().describe('The beginning of what was answered.'),
});

/** What is posted: which record, and no word of what it says. */
export const webhookMessage = z.object({
  type: z.string().describe('Such as contact.made; webhook.tried for one that was only tried.'),
  timestamp: shownInstant.describe('When the change was numbered.'),
  data: changeShape.omit({ at: true }).nullable(),
});

const one = { webhookId: id };

export const listWebhooks = operation({
  name: 'listWebhooks',
  summary: 'Lists the addresses that are told what changes. Never their secrets.',
  method: 'GET',
  path: '/api/webhooks',
  access: 'member',
  input: z.object({}),
  output: z.object({ items: z.array(webhookShape) }),
  refusals: ['not_allowed'],
});

export const createWebhook = operation({
  name: 'createWebhook',
  summary:
    'Has an address told what changes, by messages signed as Standard Webhooks does. The answer holds the secret, this once.',
  method: 'POST',
  path: '/api/webhooks',
  access: 'person',
  input: z.object({ webhookId: id.optional(), url, events }),
  output: z.object({ secret: z.string(), shown: webhookShape }),
  refusals: ['not_allowed', 'address_not_allowed', 'id_already_used'],
  shownOnce: true,
  tellsOfChanges: true,
});

export const changeWebhook = operation({
  name: 'changeWebhook',
  summary: 'Changes where or what an address is told, pauses it, or lets one begin again that was given up.',
  method: 'PATCH',
  path: '/api/webhooks/:webhookId',
  access: 'member',
  input: z.object({
    ...one,
    url: url.optional(),
    events: events.optional(),
    paused: z.boolean().optional().describe('False: begins again, also where it was given up.'),
  }),
  output: webhookShape,
  refusals: ['not_allowed', 'webhook_not_found', 'address_not_allowed'],
  tellsOfChanges: true,
});

export const renewWebhookSecret = operation({
  name: 'renewWebhookSecret',
  summary:
    'Gives an address another secret; the one before signs nothing any more. The answer holds it, this once.',
  method: 'POST',
  path: '/api/webhooks/:webhookId/secret',
  access: 'person',
  input: z.object(one),
  output: z.object({ secret: z.string(), shown: webhookShape }),
  refusals: ['not_allowed', 'webhook_not_found'],
  shownOnce: true,
});

export const removeWebhook = operation({
  name: 'removeWebhook',
  summary: 'Has an address told nothing any more.',
  method: 'DELETE',
  path: '/api/webhooks/:webhookId',
  access: 'member',
  input: z.object(one),
  output: webhookShape,
  refusals: ['not_allowed', 'webhook_not_found'],
});

export const restoreWebhook = operation({
  name: 'restoreWebhook',
  summary: 'Brings an address back that was removed by mistake, within a quarter of an hour.',
  method: 'POST',
  path: '/api/webhooks/:webhookId/restored',
  access: 'person',
  input: z.object(one),
  output: webhookShape,
  refusals: ['not_allowed', 'webhook_not_found', 'undo_too_late'],
  tellsOfChanges: true,
});

export const tryWebhook = operation({
  name: 'tryWebhook',
  summary:
    'Sends one message that tells of nothing, to see whether it arrives. What became of it stands in the list.',
  method: 'POST',
  path: '/api/webhooks/:webhookId/trial',
  access: 'member',
  input: z.object(one),
  output: deliveryShape,
  refusals: ['not_allowed', 'webhook_not_found'],
});

export const listDeliveries = operation({
  name: 'listDeliveries',
  summary:
    'Lists what an address was told, with what it answered and how fast; the latest first. Kept for 30 days.',
  method: 'GET',
  path: '/api/webhooks/:webhookId/deliveries',
  access: 'member',
  input: z.object({ ...one, ...listInput }),
  output: listOf(deliveryShape),
  refusals: ['not_allowed', 'webhook_not_found', 'cursor_not_valid'],
});

export const replayDelivery = operation({
  name: 'replayDelivery',
  summary: 'Sends one message again, under the same id.',
  method: 'POST',
  path: '/api/webhooks/:webhookId/deliveries/:deliveryId/replayed',
  access: 'member',
  input: z.object({ ...one, deliveryId: id }),
  output: deliveryShape,
  refusals: ['not_allowed', 'webhook_not_found', 'delivery_not_found'],
});

export const replayDeliveries = operation({
  name: 'replayDeliveries',
  summary:
    'Tells an address of everything that changed since an instant, also of what it was not told while it was paused.',
  method: 'POST',
  path: '/api/webhooks/:webhookId/replayed',
  access: 'member',
  input: z.object({ ...one, since: givenInstant }),
  output: z.object({ count: z.int() }),
  refusals: ['not_allowed', 'webhook_not_found'],
  tellsOfChanges: true,
});
