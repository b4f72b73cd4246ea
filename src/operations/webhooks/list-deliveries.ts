import type { listDeliveries as contract } from '#contract/webhooks/webhooks.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { listDeliveryRows } from '#store/webhooks/deliveries.ts';
import { hasWebhook } from '#store/webhooks/webhooks.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { administers } from './administered.ts';
import { shownDelivery } from './shown-delivery.ts';

export const listDeliveries: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace } = world;
  const may = administers(world);
  if (!may.ok) return may;
  if (!(await hasWebhook(tx, workspace.id, input.webhookId))) {
    return refuse('webhook_not_found', 'There is no such webhook.');
  }
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { items, next, count } = await listDeliveryRows(tx, workspace.id, input.webhookId, page.value);
  return accept({ items: items.map(shownDelivery), next, count });
};
