import type { webhookMessage } from '#contract/webhooks/webhooks.ts';
import { changesAfter } from '#store/changes/changes.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import type { DeliveryRow } from '#store/webhooks/deliveries.ts';
import { shownChange } from '../changes/shown-change.ts';

type Message = (typeof webhookMessage)['_zod']['input'];

/** What is posted; null where the change is not kept any more. */
export async function messageBody(
  tx: DatabaseTransaction,
  workspaceId: string,
  { number, event, madeAt }: Pick<DeliveryRow, 'number' | 'event' | 'madeAt'>,
): Promise<string | null> {
  if (number === null) return written({ type: event, timestamp: madeAt, data: null });
  const one = { visible: { all: true }, nouns: null, after: number - 1, upTo: number, limit: 1 } as const;
  const [change] = await changesAfter(tx, workspaceId, one);
  if (!change) return null;
  const { at, ...data } = shownChange(change);
  return written({ type: event, timestamp: at, data });
}

const written = (message: Message) => JSON.stringify(message);
