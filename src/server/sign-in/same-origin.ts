import type { FastifyRequest } from 'fastify';

/**
 * Whether a write may go by what the browser sends along by itself. A page of another site can make a browser send
 * our cookie, but it cannot take away the header that says where it comes from.
 */
export function isSameOrigin(request: FastifyRequest, publicUrl: string | null): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) return origin !== 'null' && ownHosts(request, publicUrl).has(hostOf(origin));
  const site = request.headers['sec-fetch-site'];
  return site === 'same-origin' || site === 'none';
}

/** Whether a request that carries no cookie says that it comes from another site's page. */
export function isCrossOrigin(request: FastifyRequest, publicUrl: string | null): boolean {
  const fromABrowser =
    request.headers.origin !== undefined || request.headers['sec-fetch-site'] !== undefined;
  return fromABrowser && !isSameOrigin(request, publicUrl);
}

function ownHosts(request: FastifyRequest, publicUrl: string | null): ReadonlySet<string | null> {
  return new Set([request.host, ...(publicUrl === null ? [] : [hostOf(publicUrl)])]);
}

function hostOf(url: string): string | null {
  return URL.parse(url)?.host ?? null;
}
