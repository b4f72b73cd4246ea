import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerBusy } from '../roadmap/answer-faults.ts';
import type { PublicLimits } from './public-limits.ts';

/** Holds back who asks too often for clients' pages, or tries links that open nothing; of all routes of the scope. */
export function limitRoadmap(scope: FastifyInstance, limits: PublicLimits): void {
  scope.addHook('onRequest', async (request, reply) => {
    // What it sends to other addresses says how it is read, and that it is.
    const acts = request.method === 'POST' && request.routeOptions.url === '/r/:token';
    const wait =
      (await limits.ask(request.ip)) ?? (await limits.countLink(linkOf(request), acts ? 'acts' : 'looks'));
    if (wait !== null) return answerBusy(request, reply, wait);
  });
  scope.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode === 410) await limits.noteWrongLink(request.ip, linkOf(request));
  });
}

/** The key in the address; where there is none, the address. */
function linkOf({ params, url }: FastifyRequest): string {
  return (params as { token?: string }).token ?? url;
}
