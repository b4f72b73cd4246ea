import { Agent, request } from 'node:http';

/** One connection that stays open, as a browser's does. */
export interface Caller {
  call(
    method: string,
    url: string,
    body?: string | Buffer,
    headers?: Record<string, string>,
  ): Promise<Buffer>;
  close(): void;
}

export function caller(token?: string): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const signedIn = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    call: (method, url, body, headers = {}) =>
      new Promise((resolve, reject) => {
        const json = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
        const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
        const sent = request(
          url,
          { method, agent, headers: { ...signedIn, ...json, ...length, ...headers } },
          (response) => {
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part));
            response.on('error', reject);
            response.on('end', () => {
              const bytes = Buffer.concat(parts);
              if (response.statusCode === 200) resolve(bytes);
              else
                reject(
                  new Error(
                    `${method} ${url} answered ${response.statusCode}: ${bytes.toString().slice(0, 500)}`,
                  ),
                );
            });
          },
        );
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}
