import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { readCalendarFeed } from '#operations/calendar/read-calendar-feed.ts';
import { noteCalendarRead } from '#store/calendar/calendar-links.ts';
import { inWorkspace } from '#store/transaction.ts';
import { acceptedLocales, readerLocale } from '#texts/language.ts';
import { serverText } from '#texts/server-text.ts';
import { limitRoadmap } from '../limits/limit-roadmap.ts';
import { type Serving, serveAnybody } from '../operations/serve.ts';

/**
 * `/calendar/…`: a member's conversations for their calendar, by a private link. Links that open nothing are held back
 * like those of clients' pages.
 */
export function mountCalendarFeed(app: FastifyInstance, serving: Serving): void {
  const { publicUrl, store, clock } = serving.options;
  void app.register(async (scope) => {
    limitRoadmap(scope, serving.limits);
    scope.get<{ Params: { token: string } }>('/calendar/:token/conversations.ics', async (request, reply) => {
      const { token } = request.params;
      const feed = await serveAnybody(serving, { request, reply }, (world) =>
        readCalendarFeed(world, { token, site: publicUrl }),
      );
      if (!feed.ok) {
        const locale = readerLocale(acceptedLocales(request.headers['accept-language']));
        return reply
          .status(410)
          .type('text/plain; charset=utf-8')
          .send(serverText(feed.refusal.message, locale));
      }
      const { workspaceId, memberId, isToBeNoted, says, text } = feed.value;
      if (isToBeNoted) {
        await inWorkspace(store, workspaceId, (tx) => noteCalendarRead(tx, workspaceId, memberId, clock()));
      }
      const etag = `"${createHash('sha256').update(says).digest('base64url')}"`;
      void reply.headers({ etag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' });
      if (isKnown(request.headers['if-none-match'], etag)) return reply.status(304).send();
      return reply
        .header('content-disposition', 'inline; filename="conversations.ics"')
        .type('text/calendar; charset=utf-8')
        .send(text);
    });
  });
}

/** Whether who asks has it already; a proxy that packed it may have marked it as weak. */
function isKnown(given: string | undefined, etag: string): boolean {
  const known = (given ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
