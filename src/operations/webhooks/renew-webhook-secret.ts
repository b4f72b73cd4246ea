import type { renewWebhookSecret as contract } from '#contract/webhooks/webhooks.ts';
import { accept } from '#domain/result.ts';
import { updateWebhook } from '#store/webhooks/webhooks.ts';
import type { Handle } from '../world.ts';
import { administered, noteOfWebhook, shownWebhook } from './administered.ts';

export const renewWebhookSecret: Handle<typeof contract> = async (world, { webhookId }) => {
  const found = await administered(world, webhookId);
  if (!found.ok) return found;
  const { secret, sealed } = world.webhooks.newSecret();
  await updateWebhook(world.tx, world.workspace.id, webhookId, { sealedSecret: sealed });
  await noteOfWebhook(world, webhookId, 'was given another secret');
  return accept({ secret, shown: await shownWebhook(world, found.value) });
};
