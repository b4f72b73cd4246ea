import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { OperationContract } from '#contract/operation.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { World } from '#operations/world.ts';
import { type Answered, keepRequest } from '#store/requests.ts';

/** The id under which a write is one write however often it is sent, or what is wrong with it. */
export function requestIdOf(request: FastifyRequest): Result<string | null, string> {
  const header = request.headers['idempotency-key'];
  if (header === undefined || request.method === 'GET' || request.method === 'HEAD') return accept(null);
  const isId = typeof header === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(header);
  return isId ? accept(header.toLowerCase()) : { ok: false, refusal: 'Idempotency-Key has to be a UUID.' };
}

/** Does the work once under its id. The answer is kept in the work's own transaction, and given again to a repeat. */
export async function once<Value>(
  world: World,
  contract: OperationContract,
  asked: { requestId: string; input: unknown; answered: Answered | null },
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const { tx, now, actor } = world;
  const inputHash = createHash('sha256').update(inOneForm(asked.input)).digest('hex');
  const before = asked.answered;
  if (before) {
    const same =
      before.memberId === actor.memberId &&
      before.operation === contract.name &&
      before.inputHash === inputHash;
    if (!same) {
      return refuse('id_already_used', 'This Idempotency-Key was used for another request. Use a fresh one.');
    }
    if (contract.shownOnce) {
      return refuse('id_already_used', 'This was done already, and what it answered is shown once only.');
    }
    return accept(before.answer as Value);
  }
  const result = await work();
  if (!result.ok) return result;
  await keepRequest(tx, {
    workspaceId: actor.workspaceId,
    requestId: asked.requestId,
    memberId: actor.memberId,
    operation: contract.name,
    inputHash,
    answer: contract.shownOnce ? null : result.value,
    at: now,
  });
  return result;
}

/** The same text for the same input, in whatever order its fields came. */
function inOneForm(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
