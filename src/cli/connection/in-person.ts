import { signIn, signOut } from '#contract/session/session.ts';
import { type Connection, connectionTo } from './connection.ts';

/**
 * Signs in with a password for as long as the work takes: what makes or changes secrets is done in person, never with
 * a token.
 */
export async function inPerson<Value>(
  url: string,
  credentials: { email: string; password: string },
  work: (connection: Connection) => Promise<Value>,
): Promise<Value> {
  const connection = connectionTo(url, { fetch: keepingCookies(url) });
  await connection.ask(signIn, credentials);
  try {
    return await work(connection);
  } finally {
    await connection.ask(signOut, {}).catch(() => {});
  }
}

/** Fetches as a page of that address would: sends the cookies back that it was given, and says where it comes from. */
function keepingCookies(url: string): typeof fetch {
  const cookies = new Map<string, string>();
  return async (address, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('origin', new URL(url).origin);
    if (cookies.size > 0) headers.set('cookie', [...cookies.values()].join('; '));
    const response = await fetch(address, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair);
    }
    return response;
  };
}
