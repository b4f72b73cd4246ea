import type { createWebhook as contract } from '#contract/webhooks/webhooks.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { holdWebhook, insertWebhook } from '#store/webhooks/webhooks.ts';
import type { Handle } from '../world.ts';
import { administers, mayBeTold, noteOfWebhook, shownWebhook } from './administered.ts';

export const createWebhook: Handle<typeof contract> = async (world, { url, events, ...given }) => {
  const { tx, workspace, actor, now } = world;
  const may = administers(world);
  if (!may.ok) return may;
  const reached = await mayBeTold(world, url);
  if (!reached.ok) return reached;
  const webhookId = given.webhookId ?? world.newId();
  if (await holdWebhook(tx, workspace.id, webhookId)) {
    return refuse('id_already_used', 'There is a webhook with this id already. Use a fresh one.');
  }
  const { secret, sealed } = world.webhooks.newSecret();
  const made = { webhookId, url, events: [...new Set(events)], madeBy: actor.memberId, madeAt: now };
  await insertWebhook(tx, workspace.id, { ...made, sealedSecret: sealed });
  await noteOfWebhook(world, webhookId, 'made', { url, events: made.events });
  const fresh = { pausedAt: null, failingSince: null, stoppedAt: null, removedAt: null };
  return accept({ secret, shown: await shownWebhook(world, { ...made, ...fresh }) });
};
