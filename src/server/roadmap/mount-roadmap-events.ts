import type { FastifyInstance } from 'fastify';
import { checkRoadmapLink } from '#operations/roadmap/check-roadmap-link.ts';
import { followRoadmap } from '#operations/roadmap/follow-roadmap.ts';
import type { DealListener } from '../live/deal-listener.ts';
import { beginEventStream } from '../live/event-stream.ts';
import { type Serving, serveAnybody } from '../operations/serve.ts';
import { pageHeaders } from './page-headers.ts';
import { versionOf } from './version-of.ts';

/** So often it is asked whether the link works still; what it opens is read only when it may read otherwise. */
const beatMs = 25_000;
/** What changes within this time is looked up together. */
const gatherMs = 150;
/** More pages than somebody has open, on all their devices. */
const mostOfALink = 6;
const mostOfAll = 5_000;

interface Listened {
  Params: { token: string };
  Querystring: { seen?: string };
}

/**
 * `GET /r/…/events`: a stream that says that what the reader is shown has changed, and nothing of what. It is silent
 * about all else that is written of the deal, since that we work on it is ours; and it ends with its link.
 */
export function mountRoadmapEvents(app: FastifyInstance, serving: Serving, deals: DealListener): void {
  const open = new Map<string, number>();
  const streams = new Set<() => void>();
  app.addHook('preClose', async () => {
    for (const end of streams) end();
  });

  app.get<Listened>('/r/:token/events', { exposeHeadRoute: false }, async (request, reply) => {
    const { token } = request.params;
    const follow = () => serveAnybody(serving, { request, reply }, (world) => followRoadmap(world, token));
    const first = await follow();
    void reply.headers(pageHeaders({ frameAncestors: "'none'", formAction: "'none'" }));
    // A browser that is answered so, or with nothing, asks no more.
    if (!first.ok) return reply.status(410).send();
    const { linkId, workspaceId, dealId } = first.value;
    const ofLink = open.get(linkId) ?? 0;
    if (ofLink >= mostOfALink || streams.size >= mostOfAll) return reply.status(204).send();
    open.set(linkId, ofLink + 1);

    const { raw } = reply;
    let told = request.query.seen;
    let { until } = first.value;
    let gathering: NodeJS.Timeout | undefined;
    const end = () => {
      if (!streams.delete(end)) return;
      const left = (open.get(linkId) ?? 1) - 1;
      if (left > 0) open.set(linkId, left);
      else open.delete(linkId);
      clearInterval(beat);
      clearTimeout(gathering);
      stopHearing();
      raw.end();
    };
    const close = () => {
      raw.write('event: ended\ndata: {}\n\n');
      end();
    };
    const tell = (now: Awaited<ReturnType<typeof follow>>) => {
      if (!now.ok) return close();
      const version = versionOf(now.value.roadmap);
      raw.write(version === told ? ': still here\n\n' : 'event: changed\ndata: {}\n\n');
      told = version;
      until = now.value.until;
    };
    const failed = (error: unknown) => {
      serving.options.log(`${request.id} live roadmap: ${String(error)}`);
      end();
    };
    const look = () => {
      follow().then(tell).catch(failed);
    };
    const check = () => {
      serveAnybody(serving, { request, reply }, (world) => checkRoadmapLink(world, token))
        .then((link) => (link.ok ? raw.write(': still here\n\n') : close()))
        .catch(failed);
    };
    const stopHearing = deals.hear((change) => {
      const isOurs =
        change === 'all' || ('rowsOf' in change ? change.rowsOf === workspaceId : change.dealId === dealId);
      if (!isOurs) return;
      gathering ??= setTimeout(() => {
        gathering = undefined;
        look();
      }, gatherMs);
    });
    const beat = setInterval(() => (serving.options.clock() < until ? check() : look()), beatMs);
    streams.add(end);
    beginEventStream(reply, end);
    raw.write('retry: 3000\n\n');
    tell(first);
  });
}
