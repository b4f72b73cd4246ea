import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { sendAlong } from './prompt-driver.ts';
import type { DatabaseTransaction } from './transaction.ts';

/** What was done and answered under an id that the sender of a write gave it. */
export interface Answered {
  readonly memberId: string;
  readonly operation: string;
  readonly inputHash: string;
  /** Null where the answer held a secret. */
  readonly answer: unknown;
}

/** A write that stands. */
export interface KeptRequest extends Answered {
  readonly workspaceId: string;
  readonly requestId: string;
  readonly at: Instant;
}

/**
 * Beside a query that enters a workspace and calls its seat `seat`: the column `answered`, what stands under an id
 * there. Waits for an answer that is being given, in whatever server.
 */
export function answeredBeside(requestId: string | null): {
  column: RawBuilder<unknown>;
  join: RawBuilder<unknown>;
} {
  if (requestId === null) return { column: sql`null as answered`, join: sql`` };
  return {
    column: sql`case when r.request_id is not null then jsonb_build_object('memberId', r.member_id,
      'operation', r.operation, 'inputHash', r.input_hash, 'answer', r.answer) end as answered`,
    join: sql`left join lateral request_answered((seat ->> 'workspaceId')::uuid, ${requestId}) r on true`,
  };
}

/** Keeps the answer in the transaction of the write itself: both stand, or neither does. */
export async function keepRequest(tx: DatabaseTransaction, request: KeptRequest): Promise<void> {
  const kept = tx
    .insertInto('request')
    .values({
      workspace_id: request.workspaceId,
      request_id: request.requestId,
      member_id: request.memberId,
      operation: request.operation,
      input_hash: request.inputHash,
      answer: JSON.stringify(request.answer),
      at: request.at,
    })
    .compile();
  await sendAlong(tx, kept);
}
