import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { hashOfSecret } from './secrets.ts';

/** How a request says whom it comes from. It is looked up inside the transaction that serves it. */
export type Credential =
  | { readonly kind: 'session'; readonly sessionToken: string }
  | { readonly kind: 'token'; readonly tokenHash: string };

/** What a request carries to say whom it comes from; a token goes before a cookie. */
export function credentialOf(
  request: FastifyRequest,
  session: { cookieName: string; secret: string },
): Credential | null {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { kind: 'token', tokenHash: hashOfSecret(bearer) };
  const sessionToken = signedCookie(request.headers.cookie, session.cookieName, session.secret);
  return sessionToken === null ? null : { kind: 'session', sessionToken };
}

/** The value of a cookie that the sign-in library signed: `value.signature`, HMAC with SHA-256 in base64. */
export function signedCookie(header: string | undefined, name: string, secret: string): string | null {
  const pair = header?.split(/;\s*/).find((one) => one.startsWith(`${name}=`));
  const text = pair === undefined ? null : decoded(pair.slice(name.length + 1));
  const dot = text?.lastIndexOf('.') ?? -1;
  if (text === null || dot < 1) return null;
  const given = Buffer.from(text.slice(dot + 1), 'base64');
  const value = text.slice(0, dot);
  const right = createHmac('sha256', secret).update(value).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
