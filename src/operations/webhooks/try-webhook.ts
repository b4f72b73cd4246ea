import type { tryWebhook as contract } from '#contract/webhooks/webhooks.ts';
import { accept } from '#domain/result.ts';
import { insertTrial } from '#store/webhooks/deliveries.ts';
import type { Handle } from '../world.ts';
import { administered } from './administered.ts';
import { shownDelivery } from './shown-delivery.ts';

export const tryWebhook: Handle<typeof contract> = async (world, { webhookId }) => {
  const found = await administered(world, webhookId);
  if (!found.ok) return found;
  const trial = { webhookId, deliveryId: world.newId(), at: world.now };
  const delivery = await insertTrial(world.tx, world.workspace.id, trial);
  world.onCommit(() => world.webhooks.begin());
  return accept(shownDelivery(delivery));
};
