import type { changeWebhook as contract } from '#contract/webhooks/webhooks.ts';
import { accept } from '#domain/result.ts';
import { saidFields } from '#domain/said-fields.ts';
import { updateWebhook } from '#store/webhooks/webhooks.ts';
import type { Handle } from '../world.ts';
import { administered, mayBeTold, noteOfWebhook, shownWebhook } from './administered.ts';

export const changeWebhook: Handle<typeof contract> = async (world, { webhookId, paused, ...said }) => {
  const found = await administered(world, webhookId);
  if (!found.ok) return found;
  const before = found.value;
  const reached = said.url === undefined ? accept(undefined) : await mayBeTold(world, said.url);
  if (!reached.ok) return reached;
  // Whoever goes on has looked after it, also where it was given up.
  const begunAgain = paused === false ? { pausedAt: null, failingSince: null, stoppedAt: null } : {};
  const halted = paused === true ? { pausedAt: before.pausedAt ?? world.now } : {};
  const after = { ...before, ...saidFields(said, ['url', 'events']), ...begunAgain, ...halted };
  const { url, events, pausedAt, failingSince, stoppedAt } = after;
  await updateWebhook(world.tx, world.workspace.id, webhookId, {
    ...{ url, events, pausedAt, failingSince, stoppedAt },
  });
  await noteOfWebhook(world, webhookId, 'changed', { url, events, pausedAt });
  world.onCommit(() => world.webhooks.begin());
  return accept(await shownWebhook(world, after));
};
