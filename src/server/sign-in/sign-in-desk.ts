import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import type { SignIn } from '#operations/sign-in/sign-in.ts';
import { hashOfSecret, newSecret } from './secrets.ts';
import { addressHeader, type SignInLibrary } from './sign-in-library.ts';

/** What one request can do about signing in, and the cookies that its answer will set. */
export interface SignInDesk extends SignIn {
  /** Prolongs the session of the browser that asks. */
  prolong(): Promise<void>;
  setCookies(reply: FastifyReply): void;
}

/** Hands what one request asks for to the sign-in library, as the browser would, with the address we know it by. */
export function signInDesk(library: SignInLibrary, url: string, request: FastifyRequest): SignInDesk {
  const cookies = new Map<string, string>();
  const keep = (headers: Headers) => {
    for (const cookie of headers.getSetCookie()) cookies.set(cookie.slice(0, cookie.indexOf('=')), cookie);
  };
  const headers = (cookie: string | undefined) => ({
    'content-type': 'application/json',
    origin: new URL(url).origin,
    [addressHeader]: request.ip,
    'user-agent': request.headers['user-agent'] ?? '',
    ...(cookie === undefined ? {} : { cookie }),
  });
  const ask = async (path: string, body: unknown, cookie?: string) => {
    const asked = { method: 'POST', headers: headers(cookie), body: JSON.stringify(body) };
    const response = await library.handler(new Request(`${url}/api/auth${path}`, asked));
    keep(response.headers);
    return response;
  };
  /** Of a session that this very request has begun, else the one that it came with. */
  const currentCookie = () => {
    const begun = [...cookies.values()].map((cookie) => cookie.split(';', 1)[0]);
    return begun.length > 0 ? begun.join('; ') : request.headers.cookie;
  };
  return {
    async hash(password) {
      return (await library.$context).password.hash(password);
    },
    async begin(email, password) {
      const response = await ask('/sign-in/email', { email, password });
      if (response.ok) {
        const { user } = (await response.json()) as { user: { id: string } };
        return accept({ signInId: user.id });
      }
      if (response.status === 429) return tooMany(Number(response.headers.get('x-retry-after') ?? 60));
      if (response.status >= 500) throw new Error(`the sign-in library answered ${response.status}`);
      return refuse('sign_in_failed', 'The e-mail address or the password is not right.');
    },
    async end() {
      const cookie = currentCookie();
      if (cookie !== undefined) await ask('/sign-out', {}, cookie);
    },
    async prolong() {
      const asked = { headers: new Headers(headers(request.headers.cookie)), returnHeaders: true } as const;
      keep((await library.api.getSession(asked)).headers);
    },
    setCookies(reply) {
      for (const cookie of cookies.values()) void reply.header('set-cookie', cookie);
    },
    newSecret,
    hashOfSecret,
  };
}

function tooMany(seconds: number) {
  return refuse(
    'too_many_attempts',
    `That was tried too often from where you are. Wait ${seconds} seconds, then try again.`,
    { seconds },
  );
}
