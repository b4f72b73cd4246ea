import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationContract } from '#contract/operation.ts';
import type { Refusal, RefusalCode } from '#domain/refusal.ts';
import { answer } from '../answers/answer-errors.ts';
import type { PublicLimits } from './public-limits.ts';

/** Nobody who is not signed in has more than this to say. */
export const mostPublicBytes = 64 * 1024;

/** What is said of a link that opens nothing. */
const wrongLink: readonly RefusalCode[] = [
  'roadmap_not_open',
  'invitation_not_found',
  'invitation_expired',
  'password_link_not_valid',
];

/** Holds back who asks too often for an operation that takes no sign-in, or tries links that open nothing. */
export function limitPublicOperation(limits: PublicLimits, contract: OperationContract) {
  // As operations are named: what reads, and says how it is read, says so.
  const what = /^(read|get|visit|choose)/.test(contract.name) ? 'looks' : 'acts';
  return {
    /** Before anything of the request is read. */
    async askFirst(request: FastifyRequest, reply: FastifyReply) {
      const wait = await limits.ask(request.ip);
      if (wait !== null) return answerTooMany(reply, wait);
    },
    /** Whether the link was used too often; it has been answered then. */
    async isHeldBack(_: FastifyRequest, reply: FastifyReply, input: unknown): Promise<boolean> {
      const token = tokenIn(input);
      const wait = token === null ? null : await limits.countLink(token, what);
      if (wait !== null) answerTooMany(reply, wait);
      return wait !== null;
    },
    async noteRefusal({ ip }: FastifyRequest, input: unknown, { code }: Refusal): Promise<void> {
      const token = tokenIn(input);
      if (token !== null && wrongLink.includes(code)) await limits.noteWrongLink(ip, token);
    },
  };
}

function answerTooMany(reply: FastifyReply, seconds: number): FastifyReply {
  return answer(reply.header('retry-after', String(seconds)), 429, {
    code: 'too_many_requests',
    message: `That was asked for too often from where you are. Wait ${seconds} seconds, then try again.`,
    details: { seconds },
  });
}

function tokenIn(input: unknown): string | null {
  return typeof input === 'object' && input !== null && 'token' in input && typeof input.token === 'string'
    ? input.token
    : null;
}
