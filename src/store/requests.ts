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

export async function findRequest(
  tx: DatabaseTransaction,
  workspaceId: string,
  requestId: string,
): Promise<KeptRequest | undefined> {
  return tx
    .selectFrom('request')
    .select([
      'workspace_id as workspaceId',
      'request_id as requestId',
      'member_id as memberId',
      'operation',
      'input_hash as inputHash',
      'answer',
      'at',
    ])
    .where('workspace_id', '=', workspaceId)
    .where('request_id', '=', requestId)
    .executeTakeFirst();
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

/** Whether an error says that the same request is being answered, or has been, in another transaction. */
export function isRepeatedRequest(error: unknown): boolean {
  return hasCode(error, '23505') && 'constraint' in error && error.constraint === 'request_pkey';
}

/** Whether the database asks to try the whole transaction again. */
export function isToBeTriedAgain(error: unknown): boolean {
  return hasCode(error, '40001') || hasCode(error, '40P01');
}

/** Whether the database cannot be reached, is starting or is going down: nothing of ours is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (/Connection terminated|timeout exceeded when trying to connect/.test(error.message)) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return /^(08...|57P0[123]|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/.test(code);
}

function hasCode(error: unknown, code: string): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && error.code === code;
}
