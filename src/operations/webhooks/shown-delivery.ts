import type { WebhookProblem } from '#contract/webhooks/webhooks.ts';
import type { DeliveryRow } from '#store/webhooks/deliveries.ts';

/** A message with what became of it; the address that it belongs to is known to who asks. */
export function shownDelivery({ webhookId: _, problem, ...delivery }: DeliveryRow) {
  return { ...delivery, problem: problem as WebhookProblem | null };
}
