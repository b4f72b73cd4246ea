import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from './transaction.ts';

/** A write that stands, under the id that its sender gave it. */
export interface KeptRequest {
  readonly workspaceId: string;
  readonly requestId: string;
  readonly memberId: string;
  readonly operation: string;
  readonly inputHash: string;
  /** Null where the answer held a secret. */
  readonly answer: unknown;
  readonly at: Instant;
}

/** The answer that stands under an id. Waits for one that is being given, in whatever server. */
export async function findRequest(
  tx: DatabaseTransaction,
  workspaceId: string,
  requestId: string,
): Promise<KeptRequest | undefined> {
  const found = await sql<KeptRequest>`
    select workspace_id as "workspaceId", request_id as "requestId", member_id as "memberId", operation,
      input_hash as "inputHash", answer, at
    from request_answered(${workspaceId}, ${requestId})`.execute(tx);
  return found.rows[0];
}

/** Keeps the answer in the transaction of the write itself: both stand, or neither does. */
export async function keepRequest(tx: DatabaseTransaction, request: KeptRequest): Promise<void> {
  await tx
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
    .execute();
}
