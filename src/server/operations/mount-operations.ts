import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationContract } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { handlers } from '#operations/handlers.ts';
import type { Handle, OpenHandle } from '#operations/world.ts';
import { answerInvalid, answerRefusal } from '../answers/answer-errors.ts';
import { limitPublicOperation, mostPublicBytes } from '../limits/limit-public-operation.ts';
import { once, requestIdOf } from './once.ts';
import { inputReader } from './read-input.ts';
import { type Serving, serveAnybody, serveMember } from './serve.ts';

/** Gives every operation of the contract its route. */
export function mountOperations(app: FastifyInstance, serving: Serving): void {
  for (const name of Object.keys(operations) as (keyof typeof operations)[]) {
    const contract: OperationContract = operations[name];
    // The list of handlers is checked against the contract as a whole, which TypeScript cannot follow one by one.
    const handle = handlers[name] as unknown as Handle<OperationContract> & OpenHandle<OperationContract>;
    mount(app, serving, contract, handle);
  }
}

function mount(
  app: FastifyInstance,
  serving: Serving,
  contract: OperationContract,
  handle: Handle<OperationContract> & OpenHandle<OperationContract>,
): void {
  const read = inputReader(contract);
  const limited = contract.access === 'public' ? limitPublicOperation(serving.limits, contract) : null;
  const run = async (
    request: FastifyRequest,
    reply: FastifyReply,
    input: unknown,
    requestId: string | null,
  ) => {
    const { access } = contract;
    if (access === 'public') {
      return serveAnybody(serving, { request, reply }, (world) => handle(world, input));
    }
    if (contract.tellsOfChanges) await serving.changes.settle();
    return serveMember(serving, { request, reply, requestId }, access, async (world, answered) =>
      requestId === null || contract.readsOnly
        ? handle(world, input)
        : once(world, contract, { requestId, input, answered }, () => handle(world, input)),
    );
  };
  app.route({
    method: contract.method,
    url: contract.path,
    ...(contract.takes
      ? { bodyLimit: contract.takes.mostBytes, config: { ofMore: contract.takes.ofMore } }
      : {}),
    ...(limited ? { onRequest: limited.askFirst, bodyLimit: mostPublicBytes } : {}),
    handler: async (request, reply) => {
      const input = read(request);
      if (!input.ok) return answerInvalid(reply, input.refusal);
      const requestId = requestIdOf(request);
      if (!requestId.ok) {
        return answerInvalid(reply, [{ path: ['Idempotency-Key'], message: requestId.refusal }]);
      }
      if (limited && (await limited.isHeldBack(request, reply, input.value))) return reply;
      const result = await run(request, reply, input.value, requestId.value);
      if (!result.ok) {
        await limited?.noteRefusal(request, input.value, result.refusal);
        return answerRefusal(reply, result.refusal);
      }
      // What is not in the contract does not leave the house.
      return reply.send(contract.output.parse(result.value));
    },
  });
}
