import { access } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { answerNotFound } from '../answers/answer-errors.ts';

const noRobots = 'User-agent: *\nDisallow: /\n';

const secondsPerYear = 365 * 24 * 60 * 60;

/** Serves the built web app: its pages under any address of ours, and its files, of which the hashed ones never change. */
export async function mountWeb(app: FastifyInstance, webFolder: string): Promise<void> {
  // Nothing here is for strangers to find: not the sign-in, and least of all a client's page.
  app.get('/robots.txt', (_, reply) => reply.type('text/plain; charset=utf-8').send(noRobots));
  if (!(await exists(join(webFolder, 'index.html')))) {
    app.setNotFoundHandler((request, reply) => {
      if (isApi(request.url) || request.method !== 'GET') return answerNotFound(request, reply);
      return reply.code(503).type('text/plain').send('The web app has not been built. Run: npm run build\n');
    });
    return;
  }
  await app.register(fastifyStatic, {
    root: webFolder,
    // Compressed beside each file by the build, so that no request pays for it.
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const hashed = path.startsWith(join(webFolder, 'assets'));
      void reply.header(
        'cache-control',
        hashed ? `public, max-age=${secondsPerYear}, immutable` : 'no-cache',
      );
    },
  });
  app.addHook('onRequest', async (request, reply) => {
    const isFile = request.routeOptions.url === '/*';
    if (isFile && !canBeAFile(request.url)) return answerNotFound(request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' || request.method === 'HEAD';
    // A missing file of an older build is missing; a page in its place would only fail later and stranger.
    if (!wantsPage || isApi(request.url) || request.url.startsWith('/assets/')) {
      return answerNotFound(request, reply);
    }
    return reply.sendFile('index.html');
  });
}

/** Names that no file system takes would be a fault there; asked for here, they are of files that are not there. */
function canBeAFile(url: string): boolean {
  const path = decodeURIComponent(url.split('?')[0] ?? '');
  return !path.includes('\0') && path.split('/').every((name) => Buffer.byteLength(name) <= longestName);
}

/** Bytes, with what the compressed one beside it is called. */
const longestName = 255 - '.br'.length;

function isApi(url: string): boolean {
  return /^\/api(\/|\?|$)/.test(url);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
