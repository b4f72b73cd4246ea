import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeWorkspace } from '#policy/workspace.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadMember } from '#store/people/members.ts';
import { holdWebhook, type WebhookRow } from '#store/webhooks/webhooks.ts';
import type { World } from '../world.ts';

/** Who may see and change where the workspace tells others what changes. */
export function administers({ actor }: Pick<World, 'actor'>): Result<undefined, Refusal> {
  return mayChangeWorkspace(actor) ? accept(undefined) : notAllowed('change the workspace');
}

/** An address that is told, held for a write by who may change it. */
export async function administered(
  world: World,
  webhookId: string,
  { removed = false } = {},
): Promise<Result<WebhookRow, Refusal>> {
  const may = administers(world);
  if (!may.ok) return may;
  const webhook = await holdWebhook(world.tx, world.workspace.id, webhookId);
  if (webhook && (removed || webhook.removedAt === null)) return accept(webhook);
  return refuse('webhook_not_found', 'There is no such webhook.');
}

/** Says at once what would otherwise only show when something is to be sent. */
export async function mayBeTold(world: World, url: string): Promise<Result<undefined, Refusal>> {
  if (!(await world.webhooks.leadsInside(url))) return accept(undefined);
  return refuse(
    'address_not_allowed',
    'This address is of a private network. Whoever runs the server can allow it with WEBHOOK_ALLOWED_ADDRESSES.',
  );
}

/** A webhook as it is shown to who may see it. */
export async function shownWebhook(world: World, webhook: WebhookRow) {
  const { webhookId, url, events, madeBy, madeAt, pausedAt, failingSince, stoppedAt } = webhook;
  const member = await loadMember(world.tx, world.workspace.id, madeBy);
  const by = { id: madeBy, name: member?.name ?? '' };
  return { webhookId, url, events, madeBy: by, madeAt, pausedAt, failingSince, stoppedAt };
}

/** The trail of what was done to it. */
export function noteOfWebhook(world: World, webhookId: string, act: string, after?: object): Promise<void> {
  return noteChange(world.tx, {
    ...{ auditId: world.newId(), workspaceId: world.workspace.id, at: world.now },
    ...{ memberId: world.actor.memberId, noun: 'webhook', nounId: webhookId, act },
    ...(after ? { after } : {}),
  });
}
