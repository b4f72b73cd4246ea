import type { restoreWebhook as contract } from '#contract/webhooks/webhooks.ts';
import { accept } from '#domain/result.ts';
import { updateWebhook } from '#store/webhooks/webhooks.ts';
import { revokedForGood, revokedLately } from '../revoked-lately.ts';
import type { Handle } from '../world.ts';
import { administered, noteOfWebhook, shownWebhook } from './administered.ts';

export const restoreWebhook: Handle<typeof contract> = async (world, { webhookId }) => {
  const found = await administered(world, webhookId, { removed: true });
  if (!found.ok) return found;
  const { removedAt } = found.value;
  if (removedAt !== null) {
    if (!revokedLately(removedAt, world.now)) return revokedForGood();
    await updateWebhook(world.tx, world.workspace.id, webhookId, { removedAt: null });
    await noteOfWebhook(world, webhookId, 'brought back');
    world.onCommit(() => world.webhooks.begin());
  }
  return accept(await shownWebhook(world, found.value));
};
