import type { replayDelivery as contract } from '#contract/webhooks/webhooks.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { queueOneAgain } from '#store/webhooks/deliveries.ts';
import type { Handle } from '../world.ts';
import { administered } from './administered.ts';
import { shownDelivery } from './shown-delivery.ts';

export const replayDelivery: Handle<typeof contract> = async (world, { webhookId, deliveryId }) => {
  const { tx, workspace, now } = world;
  const found = await administered(world, webhookId);
  if (!found.ok) return found;
  const delivery = await queueOneAgain(tx, workspace.id, { webhookId, deliveryId, at: now });
  if (!delivery) return refuse('delivery_not_found', 'There is no such message, or it is under way.');
  world.onCommit(() => world.webhooks.begin());
  return accept(shownDelivery(delivery));
};
