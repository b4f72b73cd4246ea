import type { listWebhooks as contract } from '#contract/webhooks/webhooks.ts';
import { accept } from '#domain/result.ts';
import { listWebhookRows } from '#store/webhooks/webhooks.ts';
import type { Handle } from '../world.ts';
import { administers, shownWebhook } from './administered.ts';

export const listWebhooks: Handle<typeof contract> = async (world) => {
  const may = administers(world);
  if (!may.ok) return may;
  const items = [];
  for (const row of await listWebhookRows(world.tx, world.workspace.id)) {
    items.push(await shownWebhook(world, row));
  }
  return accept({ items });
};
