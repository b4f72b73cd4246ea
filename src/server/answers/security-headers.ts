import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { libraryStyles } from './library-styles.ts';

/** The hash by which a policy allows a piece of the page itself. */
export const hashInPolicy = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Everything comes from us. What controls measure and place they set on elements one by one, which needs no leave. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `style-src 'self' ${libraryStyles.map(hashInPolicy).join(' ')}`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers that tell a browser to be careful. */
export function securityHeaders(publicUrl: string | null): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    ...(publicUrl?.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

/** Puts them on every answer. */
export function addSecurityHeaders(app: FastifyInstance, publicUrl: string | null): void {
  const headers = securityHeaders(publicUrl);
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(headers).header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
  });
}
