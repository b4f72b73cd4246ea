import type { replayDeliveries as contract } from '#contract/webhooks/webhooks.ts';
import { accept } from '#domain/result.ts';
import { queueAgain } from '#store/webhooks/deliveries.ts';
import type { Handle } from '../world.ts';
import { administered } from './administered.ts';

export const replayDeliveries: Handle<typeof contract> = async (world, { webhookId, since }) => {
  const found = await administered(world, webhookId);
  if (!found.ok) return found;
  const count = await queueAgain(world.tx, world.workspace.id, { webhookId, since, at: world.now });
  world.onCommit(() => world.webhooks.begin());
  return accept({ count });
};
