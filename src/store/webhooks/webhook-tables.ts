import type { Generated } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';

/** Addresses that are told what changed, and each telling. */
export interface WebhookTables {
  webhook: {
    workspace_id: string;
    webhook_id: string;
    url: string;
    sealed_secret: string;
    events: string[];
    made_by: string;
    made_at: Instant;
    paused_at: Instant | null;
    failing_since: Instant | null;
    stopped_at: Instant | null;
    removed_at: Instant | null;
  };
  webhook_delivery: {
    workspace_id: string;
    delivery_id: Generated<string>;
    webhook_id: string;
    number: number | null;
    event: string;
    made_at: Instant;
    state: Generated<'waiting' | 'sending' | 'arrived' | 'failed'>;
    send_at: Instant;
    attempts: Generated<number>;
    taken_at: Instant | null;
    answered_at: Instant | null;
    status: number | null;
    took_ms: number | null;
    problem: string | null;
    answer: string | null;
  };
}
