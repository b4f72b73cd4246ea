import { leadsInside } from '#connectors/webhooks/leads-inside.ts';
import {
  type Answered,
  newWebhookSecret,
  postWebhook,
  type WebhookReach,
} from '#connectors/webhooks/post-webhook.ts';
import { addHours, type Instant } from '#domain/time/calendar.ts';
import { tellOfRows } from '#store/deal-changes.ts';
import { type DatabaseTransaction, inWorkspace, type Store } from '#store/transaction.ts';
import { noteAnswer, reviveLostDeliveries, takeDelivery } from '#store/webhooks/deliveries.ts';
import { holdWebhook, updateWebhook } from '#store/webhooks/webhooks.ts';
import type { Post } from '../letters/post.ts';
import type { Sealing } from '../sealing.ts';
import { beginRounds } from '../tasks/rounds.ts';
import { messageBody } from './message-body.ts';
import { isToBeStopped, triedAgainAt } from './retry.ts';
import { tellOfStopped } from './tell-of-stopped.ts';

export type { WebhookReach } from '#connectors/webhooks/post-webhook.ts';

/** What operations ask of the place from where messages to other programs leave. */
export interface WebhookDesk {
  /** Looks after messages whose rows are committed. */
  begin(): void;
  /** Whether an address leads to a private network, as far as is known by now. */
  leadsInside(url: string): Promise<boolean>;
  /** A fresh secret, and the same as it is kept. */
  newSecret(): { secret: string; sealed: string };
}

interface DeskOptions {
  readonly store: Store;
  readonly sealing: Sealing;
  readonly post?: Post | null;
  readonly webhooks?: WebhookReach;
  clock(): Instant;
  newId(): string;
  log(line: string): void;
}

type Taken = NonNullable<Awaited<ReturnType<typeof takeDelivery>>>;

/** Short, as the first attempt after a slip is due in seconds. */
const sweepMilliseconds = 5000;
/** Longer than any address is waited for. */
const lostAfterHours = 2 / 60;
const mostAtOnce = 8;
/** So that one that is slow keeps nobody else waiting. */
const mostAtOnceOfOne = 3;

/**
 * Sends messages that were written down, behind the requests: several at once, each marked as under way in a transaction
 * of its own before it leaves. What a server that died had under way is sent again, under the same id.
 */
export function openWebhookDesk(options: DeskOptions): WebhookDesk & { close(): Promise<void> } {
  const { store, log, clock, sealing } = options;
  const atWork = new Set<Promise<void>>();
  const underWay = new Map<string, number>();
  const failure = 'Messages to other programs could not be looked after';
  const rounds = beginRounds({ store, log, failure, everyMilliseconds: sweepMilliseconds, round: look });
  const closing = new AbortController();
  const reach = { allowed: [], ...options.webhooks };

  return {
    begin: () => void rounds.go(),
    leadsInside: (url) => leadsInside(url, reach),
    newSecret() {
      const secret = newWebhookSecret();
      return { secret, sealed: sealing.seal(secret) };
    },
    /** Whoever is waited for is let go, and tried again after the next start. */
    async close() {
      closing.abort();
      await rounds.close();
      await Promise.all(atWork);
    },
  };

  async function look(workspaceId: string): Promise<void> {
    const lostBefore = addHours(clock(), -lostAfterHours);
    await inWorkspace(store, workspaceId, (tx) => reviveLostDeliveries(tx, workspaceId, lostBefore));
    beginOne(workspaceId);
  }

  function beginOne(workspaceId: string): void {
    if (atWork.size >= mostAtOnce || rounds.isClosing()) return;
    const work = sendAll(workspaceId)
      .catch((error: unknown) => {
        if (!rounds.isClosing()) log(`${failure}: ${String(error)}`);
      })
      .finally(() => atWork.delete(work));
    atWork.add(work);
  }

  async function sendAll(workspaceId: string): Promise<void> {
    while (!rounds.isClosing()) {
      const busy = [...underWay].filter(([, count]) => count >= mostAtOnceOfOne).map(([id]) => id);
      const taken = await inWorkspace(store, workspaceId, (tx) =>
        takeDelivery(tx, workspaceId, { now: clock(), busy }),
      );
      if (!taken) return;
      // Where there was one there may be more, and this one may take a while.
      beginOne(workspaceId);
      const { webhookId } = taken;
      underWay.set(webhookId, (underWay.get(webhookId) ?? 0) + 1);
      try {
        await send(workspaceId, taken);
      } finally {
        underWay.set(webhookId, (underWay.get(webhookId) ?? 1) - 1);
      }
    }
  }

  async function send(workspaceId: string, taken: Taken): Promise<void> {
    const secret = sealing.open(taken.sealedSecret);
    const body = await inWorkspace(store, workspaceId, (tx) => messageBody(tx, workspaceId, taken));
    const answered =
      secret === null || body === null
        ? notSent
        : await postWebhook(
            { url: taken.url, secret, id: taken.deliveryId, sentAt: new Date(), body },
            { ...reach, signal: closing.signal },
          );
    const stopped = await inWorkspace(store, workspaceId, (tx) => note(tx, workspaceId, taken, answered));
    if (stopped) await tellOfStopped(options, workspaceId, { url: taken.url, since: stopped });
  }

  /** Writes down what came back; answers since when nothing arrives where the address was given up for it. */
  async function note(
    tx: DatabaseTransaction,
    workspaceId: string,
    { deliveryId, webhookId, attempts, number }: Taken,
    { problem, status, words, tookMilliseconds, retryAfterSeconds }: Answered,
  ): Promise<Instant | null> {
    const now = clock();
    const webhook = await holdWebhook(tx, workspaceId, webhookId);
    if (!webhook) return null;
    // What was only tried is tried once, and says nothing of what is told otherwise.
    const isTrial = number === null;
    const again = problem === null || isTrial ? null : triedAgainAt(attempts, now, retryAfterSeconds);
    await noteAnswer(tx, workspaceId, deliveryId, {
      ...{ answered_at: now, status, took_ms: tookMilliseconds, problem, answer: words },
      state: problem === null ? 'arrived' : again === null ? 'failed' : 'waiting',
      ...(again === null ? {} : { send_at: again }),
    });
    await tellOfRows(tx, workspaceId);
    if (problem === null) {
      if (webhook.failingSince) await updateWebhook(tx, workspaceId, webhookId, { failingSince: null });
      return null;
    }
    if (isTrial || webhook.stoppedAt !== null) return null;
    const failingSince = webhook.failingSince ?? now;
    const isStopped = isToBeStopped(failingSince, now, status);
    await updateWebhook(tx, workspaceId, webhookId, {
      failingSince,
      ...(isStopped ? { stoppedAt: now } : {}),
    });
    return isStopped ? failingSince : null;
  }
}

/** The secret lies sealed by another installation, or what was to be told is not kept any more. */
const notSent: Answered = {
  ...{ status: null, tookMilliseconds: 0, problem: 'unreachable', words: null, retryAfterSeconds: null },
};
