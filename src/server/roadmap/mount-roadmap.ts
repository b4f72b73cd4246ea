import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { actOnRoadmap } from '#operations/roadmap/act-on-roadmap.ts';
import { chooseRoadmapReading } from '#operations/roadmap/choose-roadmap-reading.ts';
import { readRoadmap } from '#operations/roadmap/read-roadmap.ts';
import { closedPage } from '#roadmap/closed-page.ts';
import { type Passing, roadmapPage } from '#roadmap/roadmap-page.ts';
import { acceptedLocales, readerLocale } from '#texts/language.ts';
import { serverText } from '#texts/server-text.ts';
import { limitRoadmap } from '../limits/limit-roadmap.ts';
import { type Serving, serveAnybody } from '../operations/serve.ts';
import { answerFaultsAsPages } from './answer-faults.ts';
import { pageHeaders, style, styleOf } from './page-headers.ts';
import { actSent, readingSent } from './read-act.ts';

const kept = { frameAncestors: "'none'", formAction: "'self'" } as const;
const headers = pageHeaders(kept);

/** Far more than anybody types into one of its forms. */
const mostBytes = 16 * 1024;

interface ByToken {
  Params: { token: string };
}

/**
 * `/r/…`: the roadmap that is shared with somebody at the client, written on the server so that it reads and acts
 * without any script. Looking at it does nothing: what scans mails for links follows them, too.
 */
export function mountRoadmap(app: FastifyInstance, serving: Serving): void {
  void app.register(async (scope) => {
    limitRoadmap(scope, serving.limits);
    answerFaultsAsPages(scope, serving.options.log);
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: mostBytes },
      (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.get<ByToken>('/r/:token', async (request, reply) => {
      const { noted } = request.query as { noted?: string };
      return show(serving, request, reply, noted === undefined ? undefined : { kind: 'noted' });
    });
    scope.post<ByToken>('/r/:token', async (request, reply) => act(serving, request, reply));
    scope.post<ByToken>('/r/:token/reading', async (request, reply) => {
      const chosen = readingSent(fieldsOf(request));
      if (chosen) {
        const { token } = request.params;
        await serveAnybody(serving, { request, reply }, (world) =>
          chooseRoadmapReading(world, { token, ...chosen }),
        );
      }
      return backTo(request, reply);
    });
    // Whatever else is made of such an address opens nothing, and is no page of the app.
    scope.all('/r/*', async (request, reply) => closed(request, reply));
  });
}

async function show(
  serving: Serving,
  request: FastifyRequest<ByToken>,
  reply: FastifyReply,
  passing?: Passing,
) {
  const { token } = request.params;
  const read = await serveAnybody(serving, { request, reply }, (world) => readRoadmap(world, { token }));
  if (!read.ok) return closed(request, reply);
  return answer(serving, request, reply, read.value, passing);
}

/** Does what a form says, and leads back to the page: loading that again sends nothing again. */
async function act(serving: Serving, request: FastifyRequest<ByToken>, reply: FastifyReply) {
  const { token } = request.params;
  const read = await serveAnybody(serving, { request, reply }, (world) => readRoadmap(world, { token }));
  if (!read.ok) return closed(request, reply);
  const does = actSent(fieldsOf(request), read.value.zone);
  if (does === null) return backTo(request, reply);
  const done = await serveAnybody(serving, { request, reply }, (world) =>
    actOnRoadmap(world, { token, does }),
  );
  if (done.ok) return backTo(request, reply, '?noted');
  const refused = { kind: 'refused', why: serverText(done.refusal.message, read.value.locale) } as const;
  return answer(serving, request, reply.status(409), read.value, refused);
}

function answer(
  serving: Serving,
  request: FastifyRequest<ByToken>,
  reply: FastifyReply,
  roadmap: Roadmap,
  passing?: Passing,
) {
  const today = dayOf(serving.options.clock(), roadmap.zone);
  const path = pathOf(request);
  const { look } = roadmap;
  const page = roadmapPage({ roadmap, path, today, style: styleOf(look), ...(passing ? { passing } : {}) });
  return reply
    .headers(pageHeaders({ ...kept, look }))
    .type('text/html; charset=utf-8')
    .send(page);
}

function closed(request: FastifyRequest, reply: FastifyReply) {
  const locale = readerLocale(acceptedLocales(request.headers['accept-language']));
  return reply.status(410).headers(headers).type('text/html; charset=utf-8').send(closedPage(locale, style));
}

function backTo(request: FastifyRequest<ByToken>, reply: FastifyReply, query = '') {
  return reply.headers(headers).redirect(`${pathOf(request)}${query}`, 303);
}

const pathOf = ({ params }: FastifyRequest<ByToken>) => `/r/${encodeURIComponent(params.token)}`;

function fieldsOf(request: FastifyRequest): Readonly<Record<string, string>> {
  return (request.body ?? {}) as Record<string, string>;
}
