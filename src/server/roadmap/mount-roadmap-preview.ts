import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { previewRoadmap as contract } from '#contract/roadmap/roadmap-wordings.ts';
import { refuse } from '#domain/refusal.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { previewRoadmap } from '#operations/roadmap/preview-roadmap.ts';
import { noPreviewPage } from '#roadmap/no-preview-page.ts';
import { roadmapPage } from '#roadmap/roadmap-page.ts';
import { acceptedLocales, readerLocale } from '#texts/language.ts';
import { type Serving, serveMember } from '../operations/serve.ts';
import { pageHeaders, style, styleOf } from './page-headers.ts';

/** Ours alone may show it in a frame, where it sends nothing, runs nothing and is of no site. */
const kept = { frameAncestors: "'self'", formAction: "'none'", isSandboxed: true } as const;

/**
 * The page of somebody at the client, as one of us looks at it: the same document, with nothing on it that acts. It is
 * read like any other part of the deal, by whoever sees that, and counts as no visit.
 */
export function mountRoadmapPreview(app: FastifyInstance, serving: Serving): void {
  app.get(`${contract.path}/page`, async (request: FastifyRequest, reply: FastifyReply) => {
    let locale = readerLocale(acceptedLocales(request.headers['accept-language']));
    const input = contract.input.safeParse({ ...(request.query as object), ...(request.params as object) });
    const seen = input.success
      ? await serveMember(serving, { request, reply }, 'member', (world) => {
          locale = world.locale;
          return previewRoadmap(world, input.data);
        })
      : refuse('deal_not_found', 'There is no such deal, or it is not one of those you see.');
    void reply.headers(pageHeaders(kept)).type('text/html; charset=utf-8');
    if (!seen.ok) return reply.status(404).send(noPreviewPage(locale, style));
    const roadmap = seen.value;
    const { look } = roadmap;
    const today = dayOf(serving.options.clock(), roadmap.zone);
    const page = roadmapPage({ roadmap, path: '', today, style: styleOf(look), previewIn: locale });
    return reply.headers(pageHeaders({ ...kept, look })).send(page);
  });
}
