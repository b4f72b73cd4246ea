import type { removeWebhook as contract } from '#contract/webhooks/webhooks.ts';
import { accept } from '#domain/result.ts';
import { updateWebhook } from '#store/webhooks/webhooks.ts';
import type { Handle } from '../world.ts';
import { administered, noteOfWebhook, shownWebhook } from './administered.ts';

export const removeWebhook: Handle<typeof contract> = async (world, { webhookId }) => {
  const found = await administered(world, webhookId);
  if (!found.ok) return found;
  await updateWebhook(world.tx, world.workspace.id, webhookId, { removedAt: world.now });
  await noteOfWebhook(world, webhookId, 'removed');
  return accept(await shownWebhook(world, found.value));
};
