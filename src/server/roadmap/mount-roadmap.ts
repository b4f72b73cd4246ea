import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { actAsClient } from '#operations/roadmap/act-on-roadmap.ts';
import { addColleague } from '#operations/roadmap/add-colleague.ts';
import { chooseRoadmapReading } from '#operations/roadmap/choose-roadmap-reading.ts';
import { type PlanDates, readPlanDates } from '#operations/roadmap/read-plan-dates.ts';
import { readRoadmap } from '#operations/roadmap/read-roadmap.ts';
import { visitRoadmap } from '#operations/roadmap/visit-roadmap.ts';
import type { OpenWorld } from '#operations/world.ts';
import { closedPage, elsewherePage } from '#roadmap/closed-page.ts';
import type { Typed } from '#roadmap/form.ts';
import type { Passing } from '#roadmap/passing.ts';
import { planDates } from '#roadmap/plan-dates.ts';
import { roadmapPage } from '#roadmap/roadmap-page.ts';
import { acceptedLocales, readerLocale } from '#texts/language.ts';
import { serverText } from '#texts/server-text.ts';
import { limitRoadmap } from '../limits/limit-roadmap.ts';
import type { DealListener } from '../live/deal-listener.ts';
import { type Serving, serveAnybody } from '../operations/serve.ts';
import { answerFaultsAsPages, answerNotTaken } from './answer-faults.ts';
import { mountRoadmapEvents } from './mount-roadmap-events.ts';
import { pageHeaders, script, style, styleOf } from './page-headers.ts';
import { actSent, colleagueSent, readingSent } from './read-act.ts';
import { versionOf } from './version-of.ts';

const kept = { frameAncestors: "'none'", formAction: "'self'", runsScript: true } as const;
const headers = pageHeaders(kept);

/** What each of its addresses takes. */
const taken = {
  '/r/:token': 'GET, HEAD, POST',
  '/r/:token/plan.pdf': 'GET, HEAD',
  '/r/:token/dates.ics': 'GET, HEAD',
};

/** Far more than anybody types into one of its forms. */
const mostBytes = 16 * 1024;

interface ByToken {
  Params: { token: string };
}

/**
 * `/r/…`: the roadmap that is shared with somebody at the client, written on the server so that it reads and acts
 * without any script. Looking at it does nothing: what scans mails for links follows them, too.
 */
export function mountRoadmap(app: FastifyInstance, serving: Serving, deals: DealListener): void {
  void app.register(async (scope) => {
    limitRoadmap(scope, serving.limits);
    answerFaultsAsPages(scope, serving.options.log);
    mountRoadmapEvents(scope, serving, deals);
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: mostBytes },
      (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.get<ByToken>('/r/:token', async (request, reply) => {
      const { noted } = request.query as { noted?: string };
      return show(serving, { request, reply }, noted === undefined ? {} : { passing: { kind: 'noted' } });
    });
    scope.get<ByToken>('/r/:token/plan.pdf', async (request, reply) =>
      file(serving, { request, reply }, paper),
    );
    scope.get<ByToken>('/r/:token/dates.ics', async (request, reply) =>
      file(serving, { request, reply }, dates),
    );
    scope.post<ByToken>('/r/:token', async (request, reply) =>
      fieldsOf(request).act === 'add colleague'
        ? bringIn(serving, { request, reply })
        : act(serving, { request, reply }),
    );
    scope.post<ByToken>('/r/:token/reading', async (request, reply) => {
      const chosen = readingSent(fieldsOf(request));
      if (chosen) {
        const { token } = request.params;
        const kept = await serveAnybody(serving, { request, reply }, (world) =>
          chooseRoadmapReading(world, { token, ...chosen }),
        );
        if (!kept.ok) return refused(serving, { request, reply }, kept.refusal);
      }
      return backTo({ request, reply });
    });
    scope.post<ByToken>('/r/:token/visit', async (request, reply) => {
      const { token } = request.params;
      const { zone } = readingSent(fieldsOf(request)) ?? {};
      const seen = await serveAnybody(serving, { request, reply }, (world) =>
        visitRoadmap(world, { token, zone }),
      );
      if (!seen.ok) return refused(serving, { request, reply }, seen.refusal);
      return reply.headers(headers).send(seen.value);
    });
    // What no form of the page sends: said as such, whether the link opens anything or not.
    for (const [url, allowed] of Object.entries(taken)) {
      const method = ['PUT', 'PATCH', 'DELETE', ...(allowed.includes('POST') ? [] : ['POST'])];
      scope.route({
        ...{ method, url },
        handler: async (request, reply) => answerNotTaken(request, reply.header('allow', allowed)),
      });
    }
    // Whatever else is made of such an address opens nothing, and is no page of the app.
    scope.all('/r/*', async (request, reply) => plain({ request, reply }, 410, closedPage));
  });
}

interface AnyAsked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

interface Asked extends AnyAsked {
  readonly request: FastifyRequest<ByToken>;
}

/** What stands on the page besides the roadmap. */
interface Besides {
  readonly passing?: Passing;
  readonly typed?: Typed;
}

async function show(serving: Serving, asked: Asked, besides: Besides) {
  const { token } = asked.request.params;
  // What a device says of its clocks is read by, and kept by a visit alone.
  const { zone } = readingSent(asked.request.query as Readonly<Record<string, unknown>>) ?? {};
  const read = await serveAnybody(serving, asked, (world) => readRoadmap(world, { token, zone }));
  return read.ok ? answer(serving, asked, read.value, besides) : plain(asked, 410, closedPage);
}

/** A file that is made of what was read of a roadmap. */
interface Kept<Plan extends { readonly roadmap: Roadmap }> {
  readonly name: string;
  readonly type: string;
  read(world: OpenWorld, by: { token: string }): Promise<Result<Plan, Refusal>>;
  make(plan: Plan & { today: string; now: string }): string | Promise<Buffer>;
}

const paper: Kept<{ roadmap: Roadmap }> = {
  name: 'plan.pdf',
  type: 'application/pdf',
  async read(world, by) {
    const read = await readRoadmap(world, by);
    return read.ok ? accept({ roadmap: read.value }) : read;
  },
  // What writes it is read when the first is asked for: a server starts without.
  make: async (plan) => (await import('#roadmap/paper/plan-paper.ts')).planPaper(plan),
};
const dates: Kept<PlanDates> = {
  ...{ name: 'dates.ics', type: 'text/calendar; charset=utf-8' },
  ...{ read: readPlanDates, make: planDates },
};

/** The roadmap as a file to keep. It is read, and no more: whoever loads it has done nothing. */
async function file<Plan extends { readonly roadmap: Roadmap }>(
  serving: Serving,
  asked: Asked,
  { name, type, read, make }: Kept<Plan>,
) {
  const { request, reply } = asked;
  const plan = await serveAnybody(serving, asked, (world) => read(world, { token: request.params.token }));
  if (!plan.ok) return plain(asked, 410, closedPage);
  const now = serving.options.clock();
  const content = await make({ ...plan.value, today: dayOf(now, plan.value.roadmap.zone), now });
  return reply
    .headers(headers)
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(type)
    .send(content);
}

/** Does what a form says, and leads back to the page: loading that again sends nothing again. */
async function act(serving: Serving, asked: Asked) {
  const fields = fieldsOf(asked.request);
  const done = await serveAnybody(serving, asked, async (world) => {
    const acted = await actAsClient(world, asked.request.params.token, (zone) => actSent(fields, zone));
    return acted.ok ? accept(null) : acted;
  });
  return done.ok ? backTo(asked, '?noted') : refused(serving, asked, done.refusal);
}

/** Brings a colleague in, and shows their link this once, which no other request can. */
async function bringIn(serving: Serving, asked: Asked) {
  const { request } = asked;
  const sent = colleagueSent(fieldsOf(request));
  if (!sent.ok) return refused(serving, asked, sent.refusal);
  const brought = await serveAnybody(serving, asked, (world) =>
    addColleague(world, { token: request.params.token, ...sent.value }),
  );
  if (!brought.ok) return refused(serving, asked, brought.refusal);
  const { roadmap, name, email, linkPath } = brought.value;
  const origin = serving.options.publicUrl ?? `${request.protocol}://${request.host}`;
  const link = `${origin.replace(/\/$/, '')}${linkPath}`;
  return answer(serving, asked, roadmap, { passing: { kind: 'handed', name, email, link } });
}

/** Says why nothing came of what was sent; the words that were typed are still there. */
async function refused(serving: Serving, asked: Asked, { code, message }: Refusal) {
  if (code === 'not_allowed') return plain(asked, 403, elsewherePage);
  const { request, reply } = asked;
  const { token } = request.params;
  const read = await serveAnybody(serving, asked, (world) => readRoadmap(world, { token }));
  if (!read.ok) return plain(asked, 410, closedPage);
  const passing = { kind: 'refused', why: serverText(message, read.value.locale) } as const;
  const status = code === 'roadmap_act_not_understood' ? 422 : 409;
  return answer(serving, { request, reply: reply.status(status) }, read.value, {
    passing,
    typed: fieldsOf(request),
  });
}

function answer(serving: Serving, { request, reply }: Asked, roadmap: Roadmap, besides: Besides) {
  const today = dayOf(serving.options.clock(), roadmap.zone);
  const { look } = roadmap;
  const runs = { script, version: versionOf(roadmap) };
  const path = pathOf(request);
  const page = roadmapPage({ roadmap, path, today, style: styleOf(look), runs, ...besides });
  return reply
    .headers(pageHeaders({ ...kept, look }))
    .type('text/html; charset=utf-8')
    .send(page);
}

function plain(
  { request, reply }: AnyAsked,
  status: number,
  page: (locale: string, style: string) => string,
) {
  const locale = readerLocale(acceptedLocales(request.headers['accept-language']));
  return reply.status(status).headers(headers).type('text/html; charset=utf-8').send(page(locale, style));
}

function backTo({ request, reply }: Asked, query = '') {
  return reply.headers(headers).redirect(`${pathOf(request)}${query}`, 303);
}

const pathOf = ({ params }: FastifyRequest<ByToken>) => `/r/${encodeURIComponent(params.token)}`;

function fieldsOf(request: FastifyRequest): Readonly<Record<string, string>> {
  return (request.body ?? {}) as Record<string, string>;
}
