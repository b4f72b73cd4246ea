import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultPage, faultStyle, type RoadmapFault } from '#roadmap/fault-page.ts';
import { isDatabaseAway } from '#store/database-errors.ts';
import { acceptedLocales, languageOf, readerLocale } from '#texts/language.ts';
import { faultLine } from '../answers/catch-faults.ts';
import { hashInPolicy } from '../answers/security-headers.ts';

const headers = {
  'content-security-policy': `default-src 'none'; style-src ${hashInPolicy(faultStyle)}; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
};

/** What goes wrong on the client's page is answered as a page: nobody there reads JSON. */
export function answerFaultsAsPages(scope: FastifyInstance, log: (line: string) => void): void {
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return answerFault(request, reply.status(413), { kind: 'tooMuch' });
    if (status < 500) return answerFault(request, reply.status(status), { kind: 'notUnderstood' });
    log(faultLine(request, error));
    if (isDatabaseAway(error)) void reply.header('retry-after', '1').status(503);
    else void reply.status(500);
    return answerFault(request, reply, { kind: 'fault', id: request.id });
  });
}

/**
 * A request too many: how long to wait stands on the page and, for what is no person, beside it. The page is made once
 * for each number of minutes and kept, since it is sent above all to who asks a thousand times a second.
 */
export function answerBusy(request: FastifyRequest, reply: FastifyReply, seconds: number) {
  const language = languageOf(localeOf(request));
  const minutes = Math.ceil(seconds / 60);
  const key = `${language} ${minutes}`;
  const page = busyPages.get(key) ?? faultPage(language, { kind: 'busy', minutes });
  busyPages.set(key, page);
  void reply.status(429).header('retry-after', String(seconds));
  return reply.headers(headers).type('text/html; charset=utf-8').send(page);
}

/** A way of asking that no page of ours uses. */
export function answerNotTaken(request: FastifyRequest, reply: FastifyReply) {
  return answerFault(request, reply.status(405), { kind: 'notUnderstood' });
}

const busyPages = new Map<string, string>();

function answerFault(request: FastifyRequest, reply: FastifyReply, fault: RoadmapFault) {
  return reply
    .headers(headers)
    .type('text/html; charset=utf-8')
    .send(faultPage(localeOf(request), fault));
}

const localeOf = ({ headers: { 'accept-language': accepted } }: FastifyRequest) =>
  readerLocale(acceptedLocales(accepted));
